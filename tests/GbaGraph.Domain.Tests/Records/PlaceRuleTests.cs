using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using static GbaGraph.Domain.Tests.Records.SmallRecord;

namespace GbaGraph.Domain.Tests.Records;

public sealed class PlaceRuleTests
{
    private static readonly Actor[] Actors =
        [Actor("firm", ActorKind.Firm), Actor("park", ActorKind.Zone), Actor("a-town", ActorKind.Place), Actor("b-town", ActorKind.Place), Actor("china", ActorKind.Place)];

    [Fact]
    public void Places_Place_IsItsOwnEvenInAnother() =>
        PlaceRule.Places(Actors, [Link("l1", "a-town", LinkKind.PartOf, "china")])["a-town"].ShouldBe("a-town");

    [Fact]
    public void Places_ThroughAZone_FollowsTheLinks() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.SettledIn, "park"), Link("l2", "park", LinkKind.LocatedIn, "b-town")])["firm"].ShouldBe("b-town");

    [Fact]
    public void Places_NearAndFar_TakesTheNear() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.LocatedIn, "park"), Link("l2", "park", LinkKind.LocatedIn, "a-town"), Link("l3", "firm", LinkKind.SettledIn, "b-town")])["firm"].ShouldBe("b-town");

    [Fact]
    public void Places_EquallyNear_TakesLocatedInBeforePartOfBeforeSettledIn() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.SettledIn, "a-town"), Link("l2", "firm", LinkKind.PartOf, "china"), Link("l3", "firm", LinkKind.LocatedIn, "b-town")])["firm"].ShouldBe("b-town");

    [Fact]
    public void Places_EqualLinks_TakesTheFirstSlug() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.LocatedIn, "b-town"), Link("l2", "firm", LinkKind.LocatedIn, "a-town")])["firm"].ShouldBe("a-town");

    [Fact]
    public void Places_StatedFarAndInferredNear_TakesTheStated() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.LocatedIn, "a-town", LinkStatus.Inferred), Link("l2", "firm", LinkKind.PartOf, "park"), Link("l3", "park", LinkKind.LocatedIn, "b-town")])["firm"]
            .ShouldBe("b-town");

    [Fact]
    public void Places_InferredOnly_TakesIt() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.PartOf, "park"), Link("l2", "park", LinkKind.LocatedIn, "b-town", LinkStatus.Inferred)])["firm"].ShouldBe("b-town");

    [Fact]
    public void Places_NotStatedOrNoLink_HasNone() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.LocatedIn, "a-town", LinkStatus.Planned), Link("l2", "park", LinkKind.Targets, "a-town")]).Keys
            .ShouldBe(["a-town", "b-town", "china"], ignoreOrder: true);

    [Fact]
    public void Places_Circle_Ends() =>
        PlaceRule.Places(Actors, [Link("l1", "firm", LinkKind.PartOf, "park"), Link("l2", "park", LinkKind.PartOf, "firm")]).ContainsKey("firm").ShouldBeFalse();
}
