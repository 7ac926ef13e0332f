using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// What a search writes down: the arcs of a row that lead to a node on a way no longer, but for a tolerance, than any found before. Kept
/// for all rows, these are all arcs on shortest paths and few others, in the order in which their sources were settled.
/// </summary>
internal sealed class ArcLog
{
    private readonly PathNetwork _network;
    private readonly bool _keepsRows;
    private readonly double _tieFactor;
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly double[] _distances;
    private int _count;

    /// <param name="network">The arcs, with lengths.</param>
    /// <param name="tieTolerance">The share by which two ways that tie may differ.</param>
    /// <param name="keepsRows">Whether the rows stay until the next search; else only the last does.</param>
    public ArcLog(PathNetwork network, double tieTolerance, bool keepsRows)
    {
        (_network, _keepsRows, _tieFactor) = (network, keepsRows, 1 + tieTolerance);
        var capacity = keepsRows ? network.Targets.Length : network.LongestRow;
        _starts = new int[keepsRows ? network.NodeCount + 1 : 1];
        (_targets, _distances) = (new int[capacity + 1], new double[capacity + 1]);
    }

    /// <summary>Where the arcs of each place of the order start, and the last end.</summary>
    public int[] Starts => _starts;

    public int[] Targets => _targets;

    /// <summary>The length of the way along each arc.</summary>
    public double[] Distances => _distances;

    public void Clear() => _starts[0] = _count = 0;

    /// <summary>
    /// Writes down the arcs of the node settled at a place of the order; returns where they start and end. Whether an arc stays is counted
    /// rather than asked, because a processor would have to guess.
    /// </summary>
    public (int Start, int End) AddRow(int place, int node, double[] distances)
    {
        ref var best = ref MemoryMarshal.GetArrayDataReference(distances);
        ref var targets = ref MemoryMarshal.GetArrayDataReference(_targets);
        ref var ways = ref MemoryMarshal.GetArrayDataReference(_distances);
        var row = _network.Targets.AsSpan(_network.Offsets[node].._network.Offsets[node + 1]);
        var lengths = _network.Lengths.AsSpan(_network.Offsets[node], row.Length);
        var (reached, tieFactor) = (distances[node], _tieFactor);
        var start = _keepsRows ? _count : 0;
        var count = start;
        for (var i = 0; i < row.Length; i++)
        {
            var (target, way) = (row[i], reached + lengths[i]);
            Unsafe.Add(ref targets, count) = target;
            Unsafe.Add(ref ways, count) = way;
            count += way <= Unsafe.Add(ref best, target) * tieFactor ? 1 : 0;
        }

        _count = count;
        if (_keepsRows)
            _starts[place + 1] = count;
        return (start, count);
    }
}
