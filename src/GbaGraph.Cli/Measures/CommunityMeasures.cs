using GbaGraph.Analytics.Communities;

namespace GbaGraph.Cli.Measures;

/// <summary>Communities.</summary>
internal static class CommunityMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("leiden", "Communities by the Leiden algorithm.", Leiden, Measure.Own("--quality", CommunityQuality.Modularity, "modularity or constantPotts."), Measure.Own("--resolution", 1.0, "Higher gives smaller communities."), Measure.Own("--iterations", 10, "Iterations at most."), Measure.Own("--random-seed", 1UL, "Where the random orders start.")),
    ];

    private static MeasureTable Leiden(MeasureRun run)
    {
        var parameters = new LeidenParameters(
            run.Value<CommunityQuality>("--quality"), run.Value<double>("--resolution"), run.IsWeighted, run.Value<int>("--iterations"), run.Value<ulong>("--random-seed"));
        return run.ByNode("community", new LeidenCommunities().Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Communities);
    }
}
