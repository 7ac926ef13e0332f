using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Tests.Records;

namespace GbaGraph.Domain.Tests.Frameworks;

public sealed class FrameworkTests
{
    private static readonly FrameworkElement Low = SmallRecord.Element("low");

    [Fact]
    public void Items_OfEveryKind_AreAllNamed() =>
        SmallRecord.Ladder.Items.Select(i => i.Id).ShouldBe(["rungs", "low", "high", "r1", "c1", "p1", "p2", "f1"]);

    [Fact]
    public void Create_RuleBroken_NamesTheField()
    {
        Field(elements: [Low with { Id = "Low" }]).ShouldBe("id");
        Field(elements: [Low, Low]).ShouldBe("id");
        Field(elements: [Low with { Evidence = [] }]).ShouldBe("evidence");
        Field(elements: [Low with { Parent = "high" }]).ShouldBe("parent");
        Field(elements: [Low with { Rank = 1 }, SmallRecord.Element("high", rank: 1)]).ShouldBe("rank");
        Field(relations: [new("r", "low", FrameworkRelationKind.Drives, "high", null, null, SmallRecord.Said)]).ShouldBe("to");
        Field(cells: [new("c", "low", "low", "text", "low", SmallRecord.Said)]).ShouldBe("text");
        Field(cells: [new("c", "low", "high", null, null, SmallRecord.Said)]).ShouldBe("dimension");
        Field(roles: [new("p", "low", null, null, null, "example", null, null, SmallRecord.Said)]).ShouldBe("actor");
        Field(roles: [new("p", "low", "dji", "l1", null, "example", null, null, SmallRecord.Said)]).ShouldBe("actor");
        Field(roles: [new("low", "low", "dji", null, null, "example", null, null, SmallRecord.Said)]).ShouldBe("id");
    }

    [Fact]
    public void Create_ElementsUnderEachOther_AreRefused() =>
        Field(elements: [SmallRecord.Element("a", "c"), SmallRecord.Element("b", "a"), SmallRecord.Element("c", "b")]).ShouldBe("parent");

    [Fact]
    public void Require_RoleOfAnActorOrClaimThatIsNotThere_IsRefused()
    {
        Broken(new FrameworkRole("p", "low", "nobody", null, null, "example", null, null, SmallRecord.Said)).ShouldBe("actor");
        Broken(new FrameworkRole("p", "low", null, "l9", null, "example", null, null, SmallRecord.Said)).ShouldBe("claim");

        static string Broken(FrameworkRole role)
        {
            var record = SmallRecord.Valid with { Frameworks = [Create(roles: [role])] };
            return Should.Throw<InvalidValueException>(record.Require).Field;
        }
    }

    private static string Field(
        IReadOnlyList<FrameworkElement>? elements = null, IReadOnlyList<FrameworkRelation>? relations = null, IReadOnlyList<FrameworkCell>? cells = null, IReadOnlyList<FrameworkRole>? roles = null) =>
        Should.Throw<InvalidValueException>(() => Create(elements, relations, cells, roles)).Field;

    private static Framework Create(
        IReadOnlyList<FrameworkElement>? elements = null, IReadOnlyList<FrameworkRelation>? relations = null, IReadOnlyList<FrameworkCell>? cells = null, IReadOnlyList<FrameworkRole>? roles = null) =>
        new("key", "paper", FrameworkKind.System, "Title", null, "Description.", SmallRecord.Said, elements ?? [Low], relations ?? [], cells ?? [], roles ?? [], []);
}
