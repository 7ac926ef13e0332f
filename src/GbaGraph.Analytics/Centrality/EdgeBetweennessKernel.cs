using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Brandes' accumulation on arcs, one source at a time. Holds O(n) memory that is used again. For one thread.</summary>
internal sealed class EdgeBetweennessKernel(PathNetwork network, double tieTolerance)
{
    private readonly ShortestPaths _paths = new(network, tieTolerance);
    private readonly double[] _counts = new double[network.NodeCount];
    private readonly double[] _dependencies = new double[network.NodeCount];

    /// <summary>Adds to each arc the share of the shortest paths from the source that take it, over all targets.</summary>
    public void Add(int source, double[] scores, CancellationToken cancellationToken)
    {
        _paths.Run(source, cancellationToken);
        CountPaths(source, cancellationToken);
        foreach (var node in _paths.Order)
            _dependencies[node] = 0;
        for (var place = _paths.ReachedCount - 1; place >= 0; place--)
        {
            cancellationToken.CheckEvery4096(place);
            var node = _paths.Order[place];
            for (var arc = network.Offsets[node]; arc < network.Offsets[node + 1]; arc++)
            {
                if (!IsOnPath(node, arc))
                    continue;
                var next = network.Targets[arc];
                var share = _counts[node] / _counts[next] * (1 + _dependencies[next]);
                _dependencies[node] += share;
                scores[arc] += share;
            }
        }
    }

    private void CountPaths(int source, CancellationToken cancellationToken)
    {
        foreach (var node in _paths.Order)
            _counts[node] = 0;
        _counts[source] = 1;
        for (var place = 0; place < _paths.ReachedCount; place++)
        {
            cancellationToken.CheckEvery4096(place);
            var node = _paths.Order[place];
            if (!double.IsFinite(_counts[node]))
                throw new OverflowException("A pair has more shortest paths than a double can hold.");
            for (var arc = network.Offsets[node]; arc < network.Offsets[node + 1]; arc++)
            {
                if (IsOnPath(node, arc))
                    _counts[network.Targets[arc]] += _counts[node];
            }
        }
    }

    private bool IsOnPath(int node, int arc)
    {
        var next = network.Targets[arc];
        if (_paths.Positions[node] >= _paths.Positions[next])
            return false;
        var through = _paths.Distances[node] + (network.Lengths is null ? 1 : network.Lengths[arc]);
        return through <= _paths.Distances[next] * (1 + tieTolerance);
    }
}
