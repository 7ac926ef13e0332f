using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Networks;

public sealed class NetworkProjectionTests
{
    private static readonly NetworkDefinition Collaboration = NetworkDefinition.Of(NetworkName.Collaboration);

    [Fact]
    public void Project_Collaboration_KeepsIsolatedNodesAndMergesParallelLinks()
    {
        var network = NetworkProjection.Project(Toy.Snapshot, Collaboration);
        network.Slugs.ShouldBe(["a", "b", "c", "d"]);
        network.Graph.IsDirected.ShouldBeFalse();
        network.Graph.Neighbours(1).ToArray().ShouldBe([0, 2]);
        network.Graph.Weights(1).ToArray().ShouldBe([2, 1]);
        var summary = network.Summary;
        (summary.Name, summary.Nodes, summary.Edges, summary.Links, summary.IsolatedNodes, summary.Components).ShouldBe(("COLLABORATION", 4, 2, 3, 1, 2));
        summary.ActorsByKind.ShouldBe([new(ActorKind.University, 2), new(ActorKind.Lab, 1), new(ActorKind.Firm, 1)]);
        summary.LinksByKind.ShouldBe([new(LinkKind.Founded, 1), new(LinkKind.Funds, 1), new(LinkKind.PartnersWith, 1)]);
    }

    [Theory]
    [InlineData(NetworkName.Founding, 5, 2)]
    [InlineData(NetworkName.Flows, 7, 0)]
    [InlineData(NetworkName.Talent, 7, 0)]
    [InlineData(NetworkName.Governance, 7, 0)]
    [InlineData(NetworkName.All, 7, 5)]
    public void Project_NamedNetwork_HoldsWhatItsNameSays(NetworkName name, int nodes, int edges)
    {
        var summary = NetworkProjection.Project(Toy.Snapshot, NetworkDefinition.Of(name)).Summary;
        (summary.Nodes, summary.Edges).ShouldBe((nodes, edges));
    }

    [Theory]
    [InlineData("2009", 2)]
    [InlineData("2010", 3)]
    [InlineData("2015-12", 3)]
    [InlineData("2016", 2)]
    [InlineData("200X", 2)]
    public void Project_AsOf_LeavesOutLinksNotInForce(string date, int links) =>
        NetworkProjection.Project(Toy.Snapshot, Collaboration.Customise(asOf: PartialDate.Parse(date))).Summary.Links.ShouldBe(links);

    [Fact]
    public void Project_Places_TakesInWhatLiesInThem()
    {
        NetworkProjection.Project(Toy.Snapshot, Collaboration.Customise(places: ["town"])).Slugs.ShouldBe(["b", "c"]);
        NetworkProjection.Project(Toy.Snapshot, Collaboration.Customise(places: ["city"])).Slugs.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Project_OtherStatus_AddsItsLinks() =>
        NetworkProjection.Project(Toy.Snapshot, Collaboration.Customise(statuses: [LinkStatus.Planned, LinkStatus.Stated])).Summary.Edges.ShouldBe(3);

    [Fact]
    public void Customise_NothingGiven_StaysNamed()
    {
        Collaboration.Customise([], [], [], null, []).ShouldBeSameAs(Collaboration);
        Collaboration.Customise(actorKinds: [ActorKind.Firm]).Name.ShouldBe("CUSTOM");
    }

    [Fact]
    public void Of_Collaboration_LeavesOutLocation()
    {
        LinkKind[] location = [LinkKind.LocatedIn, LinkKind.PartOf, LinkKind.SettledIn, LinkKind.RelocatedTo];
        Collaboration.LinkKinds.Intersect(location).ShouldBeEmpty();
        Collaboration.ActorKinds.ShouldNotContain(ActorKind.Policy);
        Collaboration.Statuses.ShouldBe([LinkStatus.Stated]);
    }
}
