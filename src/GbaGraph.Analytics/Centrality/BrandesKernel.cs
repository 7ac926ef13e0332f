using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases for one source at a time. Predecessors are not stored: an arc u → v lies on a shortest path if u was settled
/// before v and distance(u) + length = distance(v), so both phases walk the out-arcs again.
/// </summary>
internal sealed class BrandesKernel(PathNetwork network, double tieTolerance)
{
    private readonly ShortestPaths _paths = new(network);
    private readonly double[] _sigma = new double[network.NodeCount];
    private readonly double[] _delta = new double[network.NodeCount];

    /// <summary>Adds the dependency of the source on each other node.</summary>
    public void AddDependencies(int source, double[] scores)
    {
        _paths.Run(source);
        CountPaths(source);
        var order = _paths.Order;
        for (var i = order.Length - 1; i > 0; i--)
        {
            var v = order[i];
            _delta[v] = Dependency(v);
            scores[v] += _delta[v];
        }
    }

    private void CountPaths(int source)
    {
        var order = _paths.Order;
        foreach (var v in order)
            _sigma[v] = 0;
        _sigma[source] = 1;
        foreach (var v in order)
        {
            if (double.IsInfinity(_sigma[v]))
                throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
            for (var arc = network.Offsets[v]; arc < network.Offsets[v + 1]; arc++)
            {
                if (IsOnShortestPath(v, arc))
                    _sigma[network.Targets[arc]] += _sigma[v];
            }
        }
    }

    private double Dependency(int v)
    {
        var sum = 0.0;
        for (var arc = network.Offsets[v]; arc < network.Offsets[v + 1]; arc++)
        {
            var w = network.Targets[arc];
            if (IsOnShortestPath(v, arc))
                sum += _sigma[v] / _sigma[w] * (1 + _delta[w]);
        }

        return sum;
    }

    private bool IsOnShortestPath(int v, int arc)
    {
        var w = network.Targets[arc];
        var distances = _paths.Distances;
        return network.Lengths is { } lengths
            ? _paths.Positions[v] < _paths.Positions[w] && distances[v] + lengths[arc] <= distances[w] * (1 + tieTolerance)
            : distances[w] == distances[v] + 1;
    }
}
