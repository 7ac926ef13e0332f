using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Cli.Measures;

/// <summary>Centrality of nodes.</summary>
internal static class CentralityMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("degree", "Number of ties.", run => run.ByNode(new DegreeCentrality(run.Workers).Compute(run.Graph, new DegreeParameters(run.Value<DegreeDirection>("--direction")), run.Progress, run.CancellationToken).Raw), Measure.Own("--direction", DegreeDirection.Total, "out, in or total.")),
        new("strength", "Sum of the weights of the ties.", run => run.ByNode(new DegreeCentrality(run.Workers).Compute(run.Graph, new DegreeParameters(run.Value<DegreeDirection>("--direction")), run.Progress, run.CancellationToken).Strength), Measure.Own("--direction", DegreeDirection.Total, "out, in or total.")),
        new("betweenness", "Share of the shortest paths between others that pass through the node.", run => run.ByNode(new BetweennessCentrality(run.Workers).Compute(run.Graph, new BetweennessParameters(run.Length), run.Progress, run.CancellationToken).Raw)),
        new("closeness", "Inverse of the mean distance to the nodes in reach.", run => run.ByNode(new ClosenessCentrality(run.Workers).Compute(run.Graph, new ClosenessParameters(run.Length, run.Value<PathDirection>("--direction")), run.Progress, run.CancellationToken).Component), Measure.Own("--direction", PathDirection.Out, "out or in.")),
        new("closeness-wasserman-faust", "Closeness times the share of nodes in reach.", run => run.ByNode(new ClosenessCentrality(run.Workers).Compute(run.Graph, new ClosenessParameters(run.Length, run.Value<PathDirection>("--direction")), run.Progress, run.CancellationToken).WassermanFaust), Measure.Own("--direction", PathDirection.Out, "out or in.")),
        new("harmonic", "Sum of the inverse distances to the others.", run => run.ByNode(new HarmonicCentrality(run.Workers).Compute(run.Graph, new HarmonicParameters(run.Length, run.Value<PathDirection>("--direction")), run.Progress, run.CancellationToken).Raw), Measure.Own("--direction", PathDirection.Out, "out or in.")),
        new("pagerank", "Share of time that a random walker spends at the node.", run => run.ByNode(new PageRank(run.Workers).Compute(run.Graph, new PageRankParameters(run.Value<double>("--damping"), run.IsWeighted, run.Value<double>("--tolerance")), run.Progress, run.CancellationToken).Scores), Measure.Own("--damping", 0.85, "Probability of walking on."), Measure.Own("--tolerance", 1e-12, "Sum of absolute changes at which to stop.")),
        new("core-number", "Largest k such that the node is in a k-core.", run => run.ByNode("core", new CoreNumbers().Compute(run.Graph, run.Progress, run.CancellationToken).Cores)),
    ];
}
