namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Rows of a bucket that are merged one after the other into one run of targets. Merged weights are written where the given ones end, or
/// where none are given, the arcs that stand for several are listed.
/// </summary>
internal ref struct MergedRows(Span<int> targets, ReadOnlySpan<double> given, Span<double> weights, MultiEdgeRule rule)
{
    private readonly Span<int> _targets = targets;
    private readonly ReadOnlySpan<double> _given = given;
    private readonly Span<double> _weights = weights;
    private readonly List<(int Place, int Count)> _repeated = [];

    public int Count { get; private set; }

    /// <summary>The places of arcs that stand for several, rising, and for how many.</summary>
    public readonly List<(int Place, int Count)> Repeated => _repeated;

    /// <summary>Adds a sorted row: targets in the upper half, places of the given weights in the lower.</summary>
    public void AddRow(ReadOnlySpan<long> keys)
    {
        var start = Count;
        foreach (var key in keys)
        {
            var target = (int)(key >> 32);
            var isRepeated = Count > start && _targets[Count - 1] == target;
            if (!isRepeated)
                _targets[Count++] = target;
            if (!_given.IsEmpty)
                _weights[Count - 1] = isRepeated ? Merge(_weights[Count - 1], _given[(int)key]) : _given[(int)key];
            else if (isRepeated)
                Repeat();
        }
    }

    private readonly void Repeat()
    {
        if (rule is MultiEdgeRule.Max or MultiEdgeRule.First)
            return;
        if (_repeated.Count > 0 && _repeated[^1].Place == Count - 1)
            _repeated[^1] = (Count - 1, _repeated[^1].Count + 1);
        else
            _repeated.Add((Count - 1, 2));
    }

    private readonly double Merge(double merged, double weight) => rule switch
    {
        MultiEdgeRule.Max => Math.Max(merged, weight),
        MultiEdgeRule.First => merged,
        _ => merged + weight,
    };
}
