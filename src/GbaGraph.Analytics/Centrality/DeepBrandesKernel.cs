using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Brandes' two phases in hops for one source at a time: for graphs of many levels, such as grids, and for path counts of any size up
/// to a double's. A node goes by its place in the order in which nodes are reached, so that what is counted lies together as it is met.
/// The first phase writes down the arcs that lie on shortest paths, and the second walks only them.
/// </summary>
internal sealed class DeepBrandesKernel
{
    private const int NotReached = int.MaxValue;

    private readonly OrderedNetwork _network;
    private readonly int[] _places;
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
        (_places, _order, _successorStarts) = (new int[n], new int[n], new int[n + 1]);
        _successors = new int[network.OutTargets.Length];
        (_sigma, _shares, _scores) = (new double[n], new double[n], new double[n]);
        Array.Fill(_places, NotReached);
    }

    /// <summary>Adds the dependencies of a source.</summary>
    /// <exception cref="InvalidOperationException">A count of paths is beyond a double.</exception>
    public void AddDependencies(int source, CancellationToken cancellationToken = default)
    {
        ref var shares = ref MemoryMarshal.GetArrayDataReference(_shares);
        var reached = Forward(source, cancellationToken);
        for (var i = reached - 1; i > 0; i--)
        {
            cancellationToken.CheckEvery4096(i);
            var sum = 0.0;
            foreach (var place in _successors.AsSpan(_successorStarts[i].._successorStarts[i + 1]))
                sum += Unsafe.Add(ref shares, place);
            var v = _order[i];
            var dependency = _sigma[i] * sum;
            _scores[v] += dependency;
            _shares[i] = (1 + dependency) / _sigma[i];
            _places[v] = NotReached;
        }

        _places[source] = NotReached;
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
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        ref var order = ref MemoryMarshal.GetArrayDataReference(_order);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        ref var successors = ref MemoryMarshal.GetArrayDataReference(_successors);
        var (offsets, targets) = (_network.OutOffsets, _network.OutTargets);
        var (reached, next) = (1, 0);
        (_order[0], _places[source], _sigma[0]) = (source, 0, 1);
        for (var (i, levelEnd) = (0, 0); i < reached; i++)
        {
            cancellationToken.CheckEvery4096(i);
            if (i == levelEnd)
                levelEnd = reached;
            var (u, paths) = (Unsafe.Add(ref order, i), Unsafe.Add(ref sigma, i));
            if (double.IsInfinity(paths))
                throw new InvalidOperationException("A pair of nodes has more shortest paths than a double can hold.");
            _successorStarts[i] = next;
            foreach (var w in targets.AsSpan(offsets[u]..offsets[u + 1]))
            {
                var place = Unsafe.Add(ref places, w);
                if (place < levelEnd)
                    continue;
                if (place == NotReached)
                {
                    Unsafe.Add(ref places, w) = place = reached++;
                    Unsafe.Add(ref order, place) = w;
                    Unsafe.Add(ref sigma, place) = 0;
                }

                Unsafe.Add(ref successors, next++) = place;
                Unsafe.Add(ref sigma, place) += paths;
            }
        }

        _successorStarts[reached] = next;
        return reached;
    }
}
