using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Approximation;

/// <summary>One side of a search from both ends: levels and counts of shortest paths from its end, as far as it has come.</summary>
internal sealed class PathSide(CsrRows rows, CsrRows back)
{
    private readonly int[] _levels = NotReached(rows.Offsets.Length - 1);
    private readonly double[] _sigma = new double[rows.Offsets.Length - 1];
    private readonly int[] _order = new int[rows.Offsets.Length - 1];
    private int _frontStart;
    private int _count;

    /// <summary>The nodes of the last level.</summary>
    public ReadOnlySpan<int> Front => _order.AsSpan(_frontStart.._count);

    /// <summary>How many arcs the next level looks at.</summary>
    public long FrontArcs { get; private set; }

    public bool Reaches(int node) => _levels[node] >= 0;

    public double Paths(int node) => _sigma[node];

    public ReadOnlySpan<int> Row(int node) => rows.Row(node);

    public void Start(int end)
    {
        foreach (var node in _order.AsSpan(0, _count))
            (_levels[node], _sigma[node]) = (-1, 0);
        (_order[0], _levels[end], _sigma[end]) = (end, 0, 1);
        (_frontStart, _count, FrontArcs) = (0, 1, rows.Row(end).Length);
    }

    /// <summary>Goes one level further.</summary>
    public void Advance()
    {
        var (first, end) = (_frontStart, _count);
        FrontArcs = 0;
        for (var i = first; i < end; i++)
        {
            var u = _order[i];
            var level = _levels[u] + 1;
            foreach (var v in rows.Row(u))
            {
                if (_levels[v] < 0)
                {
                    _levels[v] = level;
                    _order[_count++] = v;
                    FrontArcs += rows.Offsets[v + 1] - rows.Offsets[v];
                }

                if (_levels[v] == level)
                    _sigma[v] += _sigma[u];
            }
        }

        _frontStart = end;
    }

    /// <summary>The node before another on a shortest path from the end, each path equally likely; −1 at the end itself.</summary>
    /// <param name="node">A node that was reached.</param>
    /// <param name="draw">A random number in [0, 1).</param>
    public int Before(int node, double draw)
    {
        if (_levels[node] == 0)
            return -1;
        var (rest, last) = (draw * _sigma[node], -1);
        foreach (var u in back.Row(node))
        {
            if (_levels[u] < 0 || _levels[u] != _levels[node] - 1)
                continue;
            last = u;
            rest -= _sigma[u];
            if (rest < 0)
                break;
        }

        return last;
    }

    private static int[] NotReached(int nodeCount)
    {
        var levels = new int[nodeCount];
        Array.Fill(levels, -1);
        return levels;
    }
}
