using GbaGraph.Analytics.Graphs;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Networks of two kinds of nodes, the first of each line and the second.</summary>
internal static class ModeMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("projection", "Ties between the nodes of one side of a bipartite network that share nodes of the other.", Projection, Measure.Own("--side", Side.First, "first or second node of a line."), Measure.Own("--weights", ProjectionWeights.Count, "simple, count or newman.")),
    ];

    private enum Side
    {
        First,
        Second,
    }

    private static MeasureTable Projection(MeasureRun run)
    {
        var kept = (run.Value<Side>("--side") == Side.First ? run.Edges.Sources : run.Edges.Targets).ToHashSet();
        RequireTwoSides(run, kept);
        var (graph, nodes) = BipartiteProjection.Of(
            run.Graph, [.. Enumerable.Range(0, run.Names.Count).Select(kept.Contains)], run.Value<ProjectionWeights>("--weights"), run.Workers, run.Progress, run.CancellationToken);
        return run.ByEdge(
            from node in Enumerable.Range(0, graph.NodeCount)
            from tie in graph.Neighbours(node).ToArray().Index()
            where tie.Item > node
            select (nodes[node], nodes[tie.Item], graph.IsWeighted ? graph.Weights(node)[tie.Index] : 1.0));
    }

    private static void RequireTwoSides(MeasureRun run, HashSet<int> kept)
    {
        var inside = run.Edges.Sources.Zip(run.Edges.Targets).Where(edge => edge.First != edge.Second && kept.Contains(edge.First) == kept.Contains(edge.Second));
        foreach (var (first, second) in inside)
        {
            throw new GbaGraphException(
                ErrorCodes.BadRequest, $"the line '{run.Names[first]} {run.Names[second]}' joins two nodes of one side: each node must always be the first of its lines, or always the second");
        }
    }
}
