using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Links;

public sealed class LinkTests
{
    private static readonly IReadOnlyList<Evidence> Said = [new Evidence("paper", "二.1")];

    [Fact]
    public void Link_BrokenRules_Throw()
    {
        Field(() => new Link("L 1", "a", LinkKind.Funds, "b", Said)).ShouldBe("id");
        Field(() => new Link("l1", "A", LinkKind.Funds, "b", Said)).ShouldBe("from");
        Field(() => new Link("l1", "a", LinkKind.Funds, "B", Said)).ShouldBe("to");
        Field(() => new Link("l1", "a", LinkKind.Funds, "a", Said)).ShouldBe("to");
        Field(() => new Link("l1", "b", LinkKind.PartnersWith, "a", Said)).ShouldBe("from");
        Field(() => new Link("l1", "a", LinkKind.Funds, "b", Said, start: PartialDate.Parse("2018"), end: PartialDate.Parse("2017"))).ShouldBe("end");
        Field(() => new Link("l1", "a", LinkKind.Funds, "b", Said, LinkStatus.Inferred)).ShouldBe("rule");
        Field(() => new Link("l1", "a", LinkKind.Funds, "b", Said, attributes: new LinkAttributes(rule: "r"))).ShouldBe("rule");
        Field(() => new Link("l1", "a", LinkKind.Funds, "b", [])).ShouldBe("evidence");
        Field(() => new LinkAttributes(amount: 1)).ShouldBe("currency");
        Field(() => new LinkAttributes(currency: "CNY")).ShouldBe("currency");
        Field(() => new LinkAttributes(amount: 1, currency: "rmb")).ShouldBe("currency");
        Field(() => new LinkAttributes(count: -1)).ShouldBe("count");
    }

    [Fact]
    public void Link_EdgesOfTheRules_AreAllowed()
    {
        new Link("l1", "b", LinkKind.Funds, "a", Said).Attributes.ShouldBe(LinkAttributes.None);
        new Link("l1", "a", LinkKind.PartnersWith, "b", Said, start: PartialDate.Parse("2017-06"), end: PartialDate.Parse("2017")).End!.Text.ShouldBe("2017");
        new Link("l1", "a", LinkKind.Funds, "b", Said, LinkStatus.Inferred, attributes: new LinkAttributes(rule: "r", count: 0)).Attributes.Count.ShouldBe(0);
    }

    private static string Field(Func<object> build) => Should.Throw<InvalidValueException>(() => { build(); }).Field;
}
