namespace GbaGraph.Analytics.NullModels;

/// <summary>Sets of nodes that can be joined, by size and with paths halved.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];
    private readonly int[] _sizes = [.. Enumerable.Repeat(1, count)];

    /// <summary>Joins the sets of two nodes and returns the size of the set.</summary>
    public int Join(int a, int b)
    {
        var (first, second) = (Root(a), Root(b));
        if (first == second)
            return _sizes[first];
        var (larger, smaller) = _sizes[first] >= _sizes[second] ? (first, second) : (second, first);
        _parents[smaller] = larger;
        return _sizes[larger] += _sizes[smaller];
    }

    private int Root(int node)
    {
        while (_parents[node] != node)
            node = _parents[node] = _parents[_parents[node]];
        return node;
    }
}
