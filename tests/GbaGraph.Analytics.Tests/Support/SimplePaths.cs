namespace GbaGraph.Analytics.Tests.Support;

/// <summary>Every simple path of a small graph, by trying them all. Weights are powers of two, so that lengths are exact.</summary>
internal sealed class SimplePaths(DenseGraph graph, Func<double, double> lengthOf)
{
    /// <summary>By length, then by the numbers of the nodes.</summary>
    public (double Length, int[] Nodes)[] Between(int source, int target) =>
    [
        .. From([source], 0, target)
            .OrderBy(path => path.Length)
            .ThenBy(path => string.Concat(path.Nodes.Select(node => (char)('a' + node))), StringComparer.Ordinal),
    ];

    public (double Length, int[] Nodes)[] Shortest(int source, int target)
    {
        var paths = Between(source, target);
        return [.. paths.TakeWhile(path => path.Length == paths[0].Length)];
    }

    private IEnumerable<(double Length, int[] Nodes)> From(int[] begin, double length, int target)
    {
        if (begin[^1] == target)
            return [(length, begin)];
        return graph.Nodes
            .Where(next => graph.Has(begin[^1], next) && !begin.Contains(next))
            .SelectMany(next => From([.. begin, next], length + lengthOf(graph.Weight[begin[^1], next]), target));
    }
}
