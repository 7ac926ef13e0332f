using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Actors;

public sealed class ActorTests
{
    private static readonly IReadOnlyList<Evidence> Said = [new Evidence("paper", "二.1")];

    [Theory]
    [InlineData("hkust", true)]
    [InlineData("dji-2006", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("HKUST", false)]
    [InlineData("港", false)]
    [InlineData("a b", false)]
    public void Slug_IsValid_FollowsTheRule(string text, bool valid) => Slug.IsValid(text).ShouldBe(valid);

    [Fact]
    public void Slug_LengthLimit_IsInclusive()
    {
        Slug.IsValid(new string('a', Slug.MaxLength)).ShouldBeTrue();
        Slug.IsValid(new string('a', Slug.MaxLength + 1)).ShouldBeFalse();
        Slug.IsValid(null).ShouldBeFalse();
    }

    [Fact]
    public void Actor_BrokenRules_Throw()
    {
        Field(() => new Actor("A", ActorKind.Firm, [Name("A", "en")], [], Said)).ShouldBe("slug");
        Field(() => new Actor("a", ActorKind.Firm, [], [], Said)).ShouldBe("name");
        Field(() => new Actor("a", ActorKind.Firm, [Name("A", "en"), Name("B", "en")], [], Said)).ShouldBe("type");
        Field(() => new Actor("a", ActorKind.Firm, [Name("A", "en")], [], [])).ShouldBe("evidence");
        Field(() => new ActorName(" ", "en", NameType.Alias, Said)).ShouldBe("name");
        Field(() => new ActorName("A", "EN", NameType.Alias, Said)).ShouldBe("lang");
        Field(() => new ActorName("A", "english", NameType.Alias, Said)).ShouldBe("lang");
        Field(() => new ActorName("A", "en", NameType.Alias, [])).ShouldBe("evidence");
        Field(() => new ActorAttribute(AttributeKey.Url, "", Said)).ShouldBe("value");
        Field(() => new ActorAttribute(AttributeKey.Founded, "long ago", Said)).ShouldBe("value");
        Field(() => new ActorAttribute(AttributeKey.Url, "x", [])).ShouldBe("evidence");
    }

    [Fact]
    public void NameIn_Languages_FallsBackAsDocumented()
    {
        var actor = new Actor("a", ActorKind.Firm, [Name("AA", "en", NameType.Abbreviation), Name("Alpha", "en", NameType.Translation), Name("甲", "zh")], [], Said);
        actor.NameIn("zh").ShouldBe("甲");
        actor.NameIn("en").ShouldBe("Alpha");
        actor.NameIn("pt").ShouldBe("甲");
        new Actor("a", ActorKind.Firm, [Name("AA", "en", NameType.Abbreviation)], [], Said).NameIn("zh").ShouldBe("AA");
    }

    [Fact]
    public void Founded_SeveralClaims_IsTheFirst()
    {
        var actor = new Actor("a", ActorKind.Firm, [Name("A", "en")], [new ActorAttribute(AttributeKey.Founded, "2006", Said), new ActorAttribute(AttributeKey.Founded, "2007", Said)], Said);
        actor.Founded!.Text.ShouldBe("2006");
        actor.Dissolved.ShouldBeNull();
    }

    private static ActorName Name(string text, string language, NameType type = NameType.Preferred) => new(text, language, type, Said);

    private static string Field(Func<object> build) => Should.Throw<InvalidValueException>(() => { build(); }).Field;
}
