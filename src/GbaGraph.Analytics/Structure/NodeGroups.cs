using System.Collections.Immutable;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>Groups of nodes, numbered 0, 1, … in the order of the labels that were given for them.</summary>
internal sealed class NodeGroups
{
    private NodeGroups(int[] numbers, ImmutableArray<int> labels) => (Numbers, Labels) = (numbers, labels);

    /// <summary>The number of each node's group.</summary>
    public int[] Numbers { get; }

    /// <summary>The labels, ascending.</summary>
    public ImmutableArray<int> Labels { get; }

    public int Count => Labels.Length;

    /// <exception cref="ArgumentException">There is not one label a node.</exception>
    public static NodeGroups Of(ImmutableArray<int> labels, CsrGraph graph, string name)
    {
        if (labels.IsDefault || labels.Length != graph.NodeCount)
            throw new ArgumentException($"One group a node is needed: the graph has {graph.NodeCount} nodes.", name);
        ImmutableArray<int> distinct = [.. labels.Distinct().Order()];
        return new NodeGroups([.. labels.Select(label => distinct.BinarySearch(label))], distinct);
    }

    public long[] Sizes()
    {
        var sizes = new long[Count];
        foreach (var number in Numbers)
            sizes[number]++;
        return sizes;
    }
}
