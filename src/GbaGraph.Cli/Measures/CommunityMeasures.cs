using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Communities;

namespace GbaGraph.Cli.Measures;

/// <summary>Communities.</summary>
internal static class CommunityMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("leiden", "Communities by the Leiden algorithm.", Leiden, Measure.Own("--quality", CommunityQuality.Modularity, "modularity or constantPotts."), Measure.Own("--resolution", 1.0, "Higher gives smaller communities."), Measure.Own("--iterations", 10, "Iterations at most."), Measure.Own("--random-seed", 1UL, "Where the random orders start.")),
        new("partition-similarity", "How alike two groupings of the nodes are: NMI, adjusted Rand index, variation of information.", Similarity, Measure.Own("--groups", "", "File with 'node group' a line."), Measure.Own("--with-groups", "", "Another such file.")),
    ];

    private static MeasureTable Similarity(MeasureRun run)
    {
        var result = new PartitionSimilarity().Compute(
            run.Groups("--groups").Groups, run.Groups("--with-groups").Groups, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("mutual_information", result.MutualInformation), ("nmi", result.NormalisedMutualInformation), ("ari", result.AdjustedRand), ("variation_of_information", result.VariationOfInformation));
    }

    private static MeasureTable Leiden(MeasureRun run)
    {
        var parameters = new LeidenParameters(
            run.Value<CommunityQuality>("--quality"), run.Value<double>("--resolution"), run.IsWeighted, run.Value<int>("--iterations"), run.Value<ulong>("--random-seed"));
        return run.ByNode("community", new LeidenCommunities(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Communities);
    }
}
