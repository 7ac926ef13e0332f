using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases for one source at a time, with lengths. An arc u → v lies on a shortest path if u was settled before v and
/// distance(u) + length = distance(v) but for the tolerance. The search writes down the few arcs that may; paths are counted along
/// those that do once all distances are known, and the second phase walks only them.
/// </summary>
internal sealed class BrandesKernel
{
    private readonly double _tieFactor;
    private readonly ArcLog _log;
    private readonly ShortestPaths _paths;
    private readonly double[] _sigma;
    private readonly double[] _shares;

    public BrandesKernel(PathNetwork network, double tieTolerance)
    {
        _tieFactor = 1 + tieTolerance;
        _log = new ArcLog(network, tieTolerance, keepsRows: true);
        _paths = new ShortestPaths(network, tieTolerance, _log);
        (_sigma, _shares) = (new double[network.NodeCount], new double[network.NodeCount]);
    }

    /// <summary>Bytes of a kernel.</summary>
    public static double BytesFor(PathNetwork network) => (68.0 * network.NodeCount) + (12.0 * network.Targets.Length);

    /// <summary>Adds the dependency of the source on each other node.</summary>
    public void AddDependencies(int source, double[] scores, CancellationToken cancellationToken)
    {
        _paths.Run(source, cancellationToken);
        CountPaths(source, cancellationToken);
        var order = _paths.Order;
        var (starts, successors) = (_log.Starts, _log.Targets);
        for (var i = order.Length - 1; i > 0; i--)
        {
            cancellationToken.CheckEvery4096(i);
            var v = order[i];
            var sum = 0.0;
            foreach (var w in successors.AsSpan(starts[i]..starts[i + 1]))
                sum += _shares[w];
            var dependency = _sigma[v] * sum;
            scores[v] += dependency;
            _shares[v] = (1 + dependency) / _sigma[v];
        }
    }

    /// <summary>Counts paths, and leaves in the log only the arcs that lie on one.</summary>
    private void CountPaths(int source, CancellationToken cancellationToken)
    {
        var order = _paths.Order;
        var (starts, targets, lengths) = (_log.Starts, _log.Targets, _log.Distances);
        var (distances, positions) = (_paths.Distances, _paths.Positions);
        foreach (var v in order)
            _sigma[v] = 0;
        _sigma[source] = 1;
        var (next, arc) = (0, 0);
        for (var i = 0; i < order.Length; i++)
        {
            cancellationToken.CheckEvery4096(i);
            var paths = _sigma[order[i]];
            if (double.IsInfinity(paths))
                throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
            starts[i] = next;
            for (var end = starts[i + 1]; arc < end; arc++)
            {
                var w = targets[arc];
                var isTight = lengths[arc] <= distances[w] * _tieFactor & positions[w] > i;
                targets[next] = w;
                next += isTight ? 1 : 0;
                _sigma[w] += isTight ? paths : 0;
            }
        }

        starts[order.Length] = next;
    }
}
