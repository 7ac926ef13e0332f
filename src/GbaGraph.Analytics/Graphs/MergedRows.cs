namespace GbaGraph.Analytics.Graphs;

/// <summary>Rows that are merged one after the other into one run of targets, and of weights once a weight is not 1.</summary>
internal ref struct MergedRows(Span<int> targets, double[] given, MultiEdgeRule rule)
{
    private readonly Span<int> _targets = targets;
    private double[]? _weights;

    public int Count { get; private set; }

    /// <summary>Adds a sorted row: targets in the upper half, places of the given weights in the lower.</summary>
    public void AddRow(ReadOnlySpan<long> keys)
    {
        var start = Count;
        foreach (var key in keys)
        {
            var target = (int)(key >> 32);
            var weight = given.Length == 0 || rule == MultiEdgeRule.Count ? 1 : given[(int)key];
            if (Count > start && _targets[Count - 1] == target)
                Put(Count - 1, Merge(WeightOf(Count - 1), weight));
            else
                Append(target, weight);
        }
    }

    public readonly double[]? WeightsUnlessAllOne() => _weights.AsSpan(0, _weights is null ? 0 : Count).ContainsAnyExcept(1.0) ? _weights : null;

    private void Append(int target, double weight)
    {
        _targets[Count] = target;
        Put(Count, weight);
        Count++;
    }

    private void Put(int place, double weight)
    {
        if (weight != 1 && _weights is null)
        {
            _weights = new double[_targets.Length / 2];
            Array.Fill(_weights, 1, 0, Count);
        }

        if (_weights is null)
            return;
        _weights[place] = weight;
    }

    private readonly double WeightOf(int place) => _weights is null ? 1 : _weights[place];

    private readonly double Merge(double merged, double weight) => rule switch
    {
        MultiEdgeRule.Max => Math.Max(merged, weight),
        MultiEdgeRule.First => merged,
        _ => Finite(merged + weight),
    };

    private static double Finite(double sum) => double.IsFinite(sum)
        ? sum
        : throw new OverflowException("The weights of parallel edges add up to more than a double can hold.");
}
