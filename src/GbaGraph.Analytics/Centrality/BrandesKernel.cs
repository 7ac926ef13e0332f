using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases for one source at a time, with lengths. An arc u → v lies on a shortest path if u was settled before v and
/// distance(u) + length = distance(v) but for the tolerance; such arcs are written down when paths are counted, once all distances are
/// known, and the second phase walks only them.
/// </summary>
internal sealed class BrandesKernel(PathNetwork network, double tieTolerance)
{
    private readonly ShortestPaths _paths = new(network);
    private readonly double[] _longestTies = new double[network.NodeCount];
    private readonly double[] _sigma = new double[network.NodeCount];
    private readonly double[] _shares = new double[network.NodeCount];
    private readonly int[] _successors = new int[network.Targets.Length + 1];
    private readonly int[] _successorStarts = new int[network.NodeCount + 1];

    /// <summary>Adds the dependency of the source on each other node.</summary>
    public void AddDependencies(int source, double[] scores)
    {
        _paths.Run(source);
        CountPaths(source, network.Lengths!);
        var order = _paths.Order;
        for (var i = order.Length - 1; i > 0; i--)
        {
            var v = order[i];
            var sum = 0.0;
            foreach (var w in _successors.AsSpan(_successorStarts[i].._successorStarts[i + 1]))
                sum += _shares[w];
            var dependency = _sigma[v] * sum;
            scores[v] += dependency;
            _shares[v] = (1 + dependency) / _sigma[v];
        }
    }

    private void CountPaths(int source, double[] lengths)
    {
        var order = _paths.Order;
        foreach (var v in order)
            (_sigma[v], _longestTies[v]) = (0, _paths.Distances[v] * (1 + tieTolerance));
        _sigma[source] = 1;
        var next = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var u = order[i];
            if (double.IsInfinity(_sigma[u]))
                throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
            _successorStarts[i] = next;
            var start = network.Offsets[u];
            var row = network.Targets.AsSpan(start..network.Offsets[u + 1]);
            var rowLengths = lengths.AsSpan(start, row.Length);
            for (var j = 0; j < row.Length; j++)
            {
                var w = row[j];
                if (_paths.Distances[u] + rowLengths[j] > _longestTies[w] || _paths.Positions[w] <= i)
                    continue;
                _successors[next++] = w;
                _sigma[w] += _sigma[u];
            }
        }

        _successorStarts[order.Length] = next;
    }
}
