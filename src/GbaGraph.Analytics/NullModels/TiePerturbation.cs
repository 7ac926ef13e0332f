using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>Removes and adds edges at random. Safe for use by any number of threads.</summary>
internal sealed class TiePerturbation(CsrGraph graph, CancellationToken cancellationToken)
{
    private readonly WeightedEdge[] _edges = [.. GraphEdges.Of(graph, cancellationToken)];

    public static long Rounded(double share, CsrGraph graph) => (long)Math.Floor((share * graph.EdgeCount) + 0.5);

    public static long FreePlaces(CsrGraph graph) =>
        ((long)graph.NodeCount * (graph.NodeCount - 1) / (graph.IsDirected ? 1 : 2)) - graph.EdgeCount + graph.SelfLoopCount;

    public CsrGraph Apply(TieError error, SeededRandom random)
    {
        var edges = _edges.ToArray();
        random.Shuffle(edges.AsSpan());
        var kept = edges.Skip((int)Rounded(error.Removed, graph)).ToList();
        var added = new HashSet<(int, int)>();
        for (var missing = Rounded(error.Added, graph); added.Count < missing;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (source, target) = (random.Next(graph.NodeCount), random.Next(graph.NodeCount));
            if (!graph.IsDirected && source > target)
                (source, target) = (target, source);
            if (source != target && graph.Neighbours(source).BinarySearch(target) < 0 && added.Add((source, target)))
                kept.Add(new WeightedEdge(source, target, 1));
        }

        return GraphEdges.Build(graph, kept, cancellationToken);
    }
}
