using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases in hops for one source at a time: for graphs of many levels, such as grids, and for path counts of any size up
/// to a double's. The first phase writes down the arcs that lie on shortest paths, so that the second walks only them; whether such an
/// arc finds a new node is counted rather than asked, because a processor would have to guess.
/// </summary>
internal sealed class DeepBrandesKernel
{
    private const int NotReached = int.MaxValue;

    private readonly OrderedNetwork _network;
    private readonly int[] _levels;
    private readonly int[] _order;
    private readonly int[] _successorStarts;
    private readonly int[] _successors;
    private readonly double[] _sigma;
    private readonly double[] _shares;
    private readonly double[] _scores;

    public DeepBrandesKernel(OrderedNetwork network)
    {
        var n = network.NodeCount;
        _network = network;
        (_levels, _order, _successorStarts) = (new int[n], new int[n + 1], new int[n + 1]);
        _successors = new int[network.OutTargets.Length + 1];
        (_sigma, _shares, _scores) = (new double[n], new double[n], new double[n]);
        Array.Fill(_levels, NotReached);
    }

    /// <summary>Adds the dependencies of a source.</summary>
    /// <exception cref="InvalidOperationException">A count of paths is beyond a double.</exception>
    public void AddDependencies(int source, CancellationToken cancellationToken = default)
    {
        var reached = Forward(source, cancellationToken);
        for (var i = reached - 1; i > 0; i--)
        {
            var v = _order[i];
            var sum = 0.0;
            foreach (var w in _successors.AsSpan(_successorStarts[i].._successorStarts[i + 1]))
                sum += _shares[w];
            var dependency = _sigma[v] * sum;
            _scores[v] += dependency;
            _shares[v] = (1 + dependency) / _sigma[v];
            _levels[v] = NotReached;
            _sigma[v] = 0;
        }

        _levels[source] = NotReached;
        _sigma[source] = 0;
    }

    /// <summary>Adds to the scores of the graph's nodes what was gathered, and starts from 0 again.</summary>
    public void MoveScoresTo(double[] scores)
    {
        for (var v = 0; v < _scores.Length; v++)
            scores[_network.Nodes[v]] += _scores[v];
        Array.Clear(_scores);
    }

    private int Forward(int source, CancellationToken cancellationToken)
    {
        ref var levels = ref MemoryMarshal.GetArrayDataReference(_levels);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        ref var order = ref MemoryMarshal.GetArrayDataReference(_order);
        ref var successors = ref MemoryMarshal.GetArrayDataReference(_successors);
        var (reached, next) = (1, 0);
        (_order[0], _levels[source], _sigma[source]) = (source, 0, 1);
        for (var i = 0; i < reached; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var u = Unsafe.Add(ref order, i);
            var below = Unsafe.Add(ref levels, u) + 1;
            var paths = Unsafe.Add(ref sigma, u);
            if (double.IsInfinity(paths))
                throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
            _successorStarts[i] = next;
            foreach (var w in _network.OutTargets.AsSpan(_network.OutOffsets[u].._network.OutOffsets[u + 1]))
            {
                var level = Unsafe.Add(ref levels, w);
                if (level < below)
                    continue;
                Unsafe.Add(ref order, reached) = w;
                reached += level == below ? 0 : 1;
                Unsafe.Add(ref levels, w) = below;
                Unsafe.Add(ref successors, next++) = w;
                Unsafe.Add(ref sigma, w) += paths;
            }
        }

        _successorStarts[reached] = next;
        return reached;
    }
}
