using GbaGraph.Analytics.Closure;

namespace GbaGraph.Cli.Measures;

/// <summary>Triangles.</summary>
internal static class ClosureMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("clustering", "Share of the pairs of a node's contacts that are tied.", run => run.ByNode(new ClusteringCoefficient(run.Workers).Compute(run.Graph, run.Progress, run.CancellationToken).Local)),
        new("weighted-clustering", "Clustering with weights or directions.", run => run.ByNode(new WeightedClustering(run.Workers).Compute(run.Graph, new WeightedClusteringParameters(run.Value<WeightedClusteringKind>("--kind"), run.IsWeighted), run.Progress, run.CancellationToken).Scores), Measure.Own("--kind", WeightedClusteringKind.Onnela, "onnela or barrat (undirected), fagiolo (directed).")),
        new("triangles", "Number of triangles that contain the node.", run => run.ByNode([.. new ClusteringCoefficient(run.Workers).Compute(run.Graph, run.Progress, run.CancellationToken).Triangles.Select(count => (double)count)])),
        new("transitivity", "Share of the connected triples that are closed, mean clustering, triangles.", Transitivity),
    ];

    private static MeasureTable Transitivity(MeasureRun run)
    {
        var result = new ClusteringCoefficient(run.Workers).Compute(run.Graph, run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("transitivity", result.Transitivity), ("average", result.Average), ("average_defined", result.AverageDefined), ("triangles", result.Triangles.Sum() / 3.0));
    }
}
