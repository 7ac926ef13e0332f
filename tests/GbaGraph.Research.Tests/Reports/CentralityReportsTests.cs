using System.Text.Json;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Research.Tests.TestKit;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Tests.Reports;

public sealed class CentralityReportsTests
{
    private static readonly NetworkDefinition Collaboration = NetworkDefinition.Of(NetworkName.Collaboration);

    [Theory]
    [InlineData(CentralityMeasure.Degree, 4, 1, 1, 0.25)]
    [InlineData(CentralityMeasure.Betweenness, 6, 1, 0, 0)]
    [InlineData(CentralityMeasure.Closeness, 1, 1, 4.0 / 7, 4.0 / 7)]
    [InlineData(CentralityMeasure.Harmonic, 4, 1, 2.5, 0.625)]
    public void Compute_StarOfFour_HasTheScoresOfTheTextbook(CentralityMeasure measure, double hub, double hubNormalized, double leaf, double leafNormalized)
    {
        var rows = Compute(Toy.Star(4), measure).Rows;
        rows.Select(r => (r.Rank, r.Slug)).ShouldBe([(1, "hub"), (2, "leaf-1"), (2, "leaf-2"), (2, "leaf-3"), (2, "leaf-4")]);
        (rows[0].Score, rows[0].NormalizedScore).ShouldBe((hub, hubNormalized));
        foreach (var row in rows.Skip(1))
        {
            row.Score.ShouldBe(leaf, 1e-12);
            row.NormalizedScore.ShouldBe(leafNormalized, 1e-12);
        }
    }

    [Fact]
    public void Compute_PagerankOfAStar_FulfilsItsEquation()
    {
        // x(hub) = 0.15/5 + 0.85 · 4 · x(leaf) and x(leaf) = 0.15/5 + 0.85 · x(hub)/4.
        var rows = Compute(Toy.Star(4), CentralityMeasure.Pagerank).Rows;
        var hub = (0.03 + (0.85 * 4 * 0.03)) / (1 - (0.85 * 0.85));
        rows[0].Score.ShouldBe(hub, 1e-9);
        rows.Sum(r => r.Score).ShouldBe(1, 1e-9);
        rows[0].NormalizedScore.ShouldBe(rows[0].Score);
    }

    [Fact]
    public void Compute_EigenvectorOfAStar_FulfilsItsEquation()
    {
        // λ = 2: 2 x(hub) = 4 x(leaf), 2 x(leaf) = x(hub), and the squares add up to 1.
        var rows = Compute(Toy.Star(4), CentralityMeasure.Eigenvector).Rows;
        rows[0].Score.ShouldBe(Math.Sqrt(0.5), 1e-9);
        rows.Skip(1).ShouldAllBe(r => r.Rank == 2 && Math.Abs(r.Score - Math.Sqrt(0.125)) < 1e-9);
    }

    [Fact]
    public void Compute_EigenvectorOfTwoComponents_LeavesOneWithoutScoresAndWarns()
    {
        var report = Compute(Toy.TwoTriangles, CentralityMeasure.Eigenvector);
        report.Rows[^1].ShouldBe(new CentralityRow(7, "g", 0, 0));
        report.Warnings.ShouldContain(w => w.Contains("not connected"));
    }

    [Fact]
    public void Compute_CoreOfTwoTriangles_IsTwoInThem()
    {
        var rows = Compute(Toy.TwoTriangles, CentralityMeasure.Core).Rows;
        rows.Take(6).ShouldAllBe(r => r.Rank == 1 && r.Score == 2 && Math.Abs(r.NormalizedScore - (2.0 / 6)) < 1e-15);
        rows[6].ShouldBe(new CentralityRow(7, "g", 0, 0));
    }

    [Fact]
    public void Compute_WeightedDegree_CountsLinks()
    {
        var report = Compute(Toy.Snapshot, CentralityMeasure.Degree, new CentralityOptions(Weighted: true));
        report.Rows.Select(r => (r.Rank, r.Slug, r.Score)).ShouldBe([(1, "b", 3), (2, "a", 2), (3, "c", 1), (4, "d", 0)]);
        report.Rows[0].NormalizedScore.ShouldBe(1);
    }

    [Fact]
    public void Compute_ClosenessByRawScore_RanksWithinComponents()
    {
        var raw = Compute(Toy.Snapshot, CentralityMeasure.Closeness, new CentralityOptions(Normalized: false));
        raw.Rows[0].ShouldBe(new CentralityRow(1, "b", 1, 2.0 / 3));
        raw.Warnings.ShouldContain(w => w.Contains("not connected"));
    }

    [Fact]
    public void Compute_AnyMeasure_SaysWhatIsNeededToCiteIt()
    {
        var report = Compute(Toy.Snapshot, CentralityMeasure.Pagerank);
        (report.Revision, report.ContentHash, report.Network.Name).ShouldBe((7, "hash", "COLLABORATION"));
        report.Formula.ShouldContain("sums to 1");
        report.Warnings[0].ShouldContain("sources mention");
        report.Parameters.Select(p => p.Name).ShouldBe(
            ["measure", "network", "actor kinds", "link kinds", "statuses", "as of", "places", "direction", "weights", "ranked by", "damping", "tolerance", "maximum iterations"]);
        report.Parameters.Single(p => p.Name == "damping").Value.ShouldBe("0.85");
    }

    [Fact]
    public void Compute_Twice_GivesTheSameBytesWhateverTheOrderOfTheRows()
    {
        var shuffled = Toy.Snapshot with { Actors = [.. Toy.Snapshot.Actors.Reverse()], Links = [.. Toy.Snapshot.Links.Reverse()] };
        foreach (var measure in Enum.GetValues<CentralityMeasure>())
            JsonSerializer.Serialize(Compute(shuffled, measure)).ShouldBe(JsonSerializer.Serialize(Compute(Toy.Snapshot, measure)));
    }

    [Fact]
    public void Compute_EmptyNetwork_HasNoRowsAndAWarning()
    {
        var report = Compute(new GraphSnapshot(0, "", [], []), CentralityMeasure.Betweenness);
        report.Rows.ShouldBeEmpty();
        report.Warnings.ShouldContain(w => w.Contains("no actors"));
    }

    [Theory]
    [InlineData(1.5, 1000, ErrorCodes.BadRequest)]
    [InlineData(0.85, 1, ErrorCodes.NotConverged)]
    public void Compute_PagerankThatCannotBe_HasACode(double damping, int iterations, string code)
    {
        var error = Should.Throw<GbaGraphException>(() => Compute(Toy.Snapshot, CentralityMeasure.Pagerank, new CentralityOptions(Damping: damping, MaximumIterations: iterations)));
        error.Code.ShouldBe(code);
        error.Message.ShouldNotContain("Parameter");
    }

    private static CentralityReport Compute(GraphSnapshot snapshot, CentralityMeasure measure, CentralityOptions? options = null) =>
        CentralityReports.Compute(snapshot, Collaboration, measure, options ?? new CentralityOptions(), null, CancellationToken.None);
}
