using System.Text.Json;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Research.Tests.TestKit;
using GbaGraph.Storage;

namespace GbaGraph.Research.Tests.Reports;

public sealed class CommunityReportsTests
{
    private static readonly NetworkDefinition Collaboration = NetworkDefinition.Of(NetworkName.Collaboration);

    // Of 7 ties each triangle holds 3 and has 7 of 14 ends: Q = 2 · (3/7 − γ · 1/4).
    [Theory]
    [InlineData(1, 0.35714285714285714)]
    [InlineData(0.5, 0.60714285714285714)]
    public void Compute_TwoTriangles_FindsThemWithTheModularityByHand(double resolution, double modularity)
    {
        var report = Compute(Toy.TwoTriangles, new(resolution));
        report.Communities.Select(c => (c.Number, string.Join(' ', c.Members))).ShouldBe([(1, "a b c"), (2, "d e f"), (3, "g")]);
        report.Modularity.ShouldBe(modularity, 1e-12);
        (report.Revision, report.ContentHash, report.Network.Components, report.Engine.Engine).ShouldBe((3, "triangles", 2, AnalysisEngine.InProcess));
    }

    [Fact]
    public void Compute_AnyNetwork_SaysWhatIsNeededToCiteIt() => Compute(Toy.TwoTriangles, new()).Parameters.Select(p => p.Name).ShouldBe(
        ["network", "actor kinds", "link kinds", "statuses", "as of", "places", "direction", "weights", "resolution", "seed"]);

    [Fact]
    public void Compute_Twice_GivesTheSameBytesWhateverTheOrderOfTheRows()
    {
        var shuffled = Toy.TwoTriangles with { Actors = [.. Toy.TwoTriangles.Actors.Reverse()], Links = [.. Toy.TwoTriangles.Links.Reverse()] };
        JsonSerializer.Serialize(Compute(shuffled, new(Weighted: true))).ShouldBe(JsonSerializer.Serialize(Compute(Toy.TwoTriangles, new(Weighted: true))));
    }

    [Fact]
    public void Compute_EmptyNetwork_HasNoCommunitiesAndAWarning()
    {
        var report = Compute(new GraphSnapshot(0, "", [], []), new());
        (report.Communities.Count, report.Modularity).ShouldBe((0, 0));
        report.Warnings.ShouldContain(w => w.Contains("no actors"));
    }

    [Theory]
    [InlineData(-0.1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, -1)]
    public void Compute_OptionOutOfItsRange_IsRefused(double resolution, int seed) =>
        Should.Throw<GbaGraphException>(() => Compute(Toy.TwoTriangles, new(resolution, Seed: seed))).Code.ShouldBe(ErrorCodes.BadRequest);

    private static CommunityReport Compute(GraphSnapshot snapshot, CommunityOptions options) => CommunityReports.Compute(snapshot, Collaboration, options, null, CancellationToken.None);
}
