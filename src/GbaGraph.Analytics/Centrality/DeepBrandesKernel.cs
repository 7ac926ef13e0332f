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
        var reached = Forward(source, cancellationToken);
        ref var shares = ref MemoryMarshal.GetArrayDataReference(_shares);
        ref var sigma = ref MemoryMarshal.GetArrayDataReference(_sigma);
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        ref var order = ref MemoryMarshal.GetArrayDataReference(_order);
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_successorStarts);
        ref var successors = ref MemoryMarshal.GetArrayDataReference(_successors);
        for (var (i, next) = (reached - 1, Unsafe.Add(ref starts, reached)); i > 0; i--)
        {
            cancellationToken.CheckEvery4096(i);
            var (sum, paths) = (0.0, Unsafe.Add(ref sigma, i));
            for (var start = Unsafe.Add(ref starts, i); next > start;)
                sum += Unsafe.Add(ref shares, Unsafe.Add(ref successors, --next));
            var v = Unsafe.Add(ref order, i);
            var dependency = paths * sum;
            Unsafe.Add(ref scores, v) += dependency;
            Unsafe.Add(ref shares, i) = (1 + dependency) / paths;
            Unsafe.Add(ref places, v) = NotReached;
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
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_successorStarts);
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(_network.OutOffsets);
        ref var targets = ref MemoryMarshal.GetArrayDataReference(_network.OutTargets);
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
            Unsafe.Add(ref starts, i) = next;
            var end = Unsafe.Add(ref offsets, u + 1);
            for (var arc = Unsafe.Add(ref offsets, u); arc < end; arc++)
            {
                var w = Unsafe.Add(ref targets, arc);
                var place = Unsafe.Add(ref places, w);
                if (place < levelEnd)
                    continue;
                if (place == NotReached)
                {
                    Unsafe.Add(ref places, w) = place = reached++;
                    Unsafe.Add(ref order, place) = w;
                    Unsafe.Add(ref sigma, place) = paths;
                }
                else
                {
                    Unsafe.Add(ref sigma, place) += paths;
                }

                Unsafe.Add(ref successors, next++) = place;
            }
        }

        _successorStarts[reached] = next;
        return reached;
    }
}
