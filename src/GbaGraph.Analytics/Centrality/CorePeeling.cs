using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Batagelj and Zaveršnik's bins: nodes stand in order of what is left of their degree, and a node that loses a tie moves to the front
/// of its bin and over the border into the bin below.
/// </summary>
internal sealed class CorePeeling
{
    private readonly CsrGraph _graph;
    private readonly int[] _ordered;
    private readonly int[] _places;
    private readonly int[] _binStarts;

    public CorePeeling(CsrGraph graph)
    {
        _graph = graph;
        Degrees = [.. Enumerable.Range(0, graph.NodeCount).Select(node => DegreeOf(graph, node))];
        _binStarts = new int[checked(Degrees.DefaultIfEmpty().Max() + 2)];
        foreach (var degree in Degrees)
            _binStarts[degree + 1]++;
        for (var degree = 1; degree < _binStarts.Length; degree++)
            _binStarts[degree] += _binStarts[degree - 1];
        (_ordered, _places) = (new int[graph.NodeCount], new int[graph.NodeCount]);
        var next = _binStarts.ToArray();
        for (var node = 0; node < _places.Length; node++)
        {
            _places[node] = next[Degrees[node]]++;
            _ordered[_places[node]] = node;
        }
    }

    /// <summary>What is left of the degree; of a node that was taken, its core number.</summary>
    public int[] Degrees { get; }

    /// <summary>Takes away the node at the place; the places must be taken in order.</summary>
    public void Take(int place)
    {
        var node = _ordered[place];
        foreach (var neighbour in _graph.Neighbours(node))
            LoseTie(neighbour, node);
        if (!_graph.IsDirected)
            return;
        foreach (var neighbour in _graph.InNeighbours(node))
            LoseTie(neighbour, node);
    }

    private void LoseTie(int node, int to)
    {
        var degree = Degrees[node];
        if (degree <= Degrees[to])
            return;
        var front = _binStarts[degree]++;
        var (other, place) = (_ordered[front], _places[node]);
        (_ordered[front], _ordered[place]) = (node, other);
        (_places[node], _places[other]) = (front, place);
        Degrees[node]--;
    }

    private static int DegreeOf(CsrGraph graph, int node)
    {
        var arcs = WithoutLoop(graph.Neighbours(node), node);
        return graph.IsDirected ? checked(arcs + WithoutLoop(graph.InNeighbours(node), node)) : arcs;
    }

    private static int WithoutLoop(ReadOnlySpan<int> neighbours, int node) =>
        neighbours.Length - (neighbours.BinarySearch(node) >= 0 ? 1 : 0);
}
