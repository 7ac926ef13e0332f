namespace GbaGraph.Analytics.Graphs;

/// <summary>Edges as parallel columns; weights are empty where every weight is 1.</summary>
internal sealed record EdgeColumns(ReadOnlyMemory<int> Sources, ReadOnlyMemory<int> Targets, ReadOnlyMemory<double> Weights)
{
    public int Count => Sources.Length;

    public EdgeColumns Reversed => new(Targets, Sources, Weights);

    /// <summary>Refuses columns of different lengths, nodes that do not exist, and weights out of their domain.</summary>
    public void RequireDomain(int nodeCount)
    {
        if (Targets.Length != Sources.Length || (!Weights.IsEmpty && Weights.Length != Sources.Length))
            throw new ArgumentException("The columns of edges must have the same length.");
        RequireNodes(Sources.Span, nodeCount);
        RequireNodes(Targets.Span, nodeCount);
        foreach (var weight in Weights.Span)
            RequireWeight(weight);
    }

    /// <exception cref="ArgumentOutOfRangeException">The weight is not a number from the smallest to the largest that a graph takes.</exception>
    public static void RequireWeight(double weight)
    {
        if (!(weight is >= CsrGraph.SmallestWeight and <= CsrGraph.LargestWeight))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight must be from 1e-100 to 1e100; give the weights in another unit.");
    }

    private static void RequireNodes(ReadOnlySpan<int> nodes, int nodeCount)
    {
        foreach (var node in nodes)
        {
            if ((uint)node >= (uint)nodeCount)
                throw new ArgumentOutOfRangeException(nameof(node), node, "There is no such node.");
        }
    }
}
