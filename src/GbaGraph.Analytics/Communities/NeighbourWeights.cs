namespace GbaGraph.Analytics.Communities;

/// <summary>The weight of ties to each of several groups; clearing costs only what was touched.</summary>
internal sealed class NeighbourWeights(int groupCount)
{
    private readonly double[] _weights = new double[groupCount];
    private readonly int[] _touched = new int[groupCount];
    private int _count;

    public double this[int group] => _weights[group];

    /// <summary>The groups with ties, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    /// <summary>Adds a weight above 0.</summary>
    public void Add(int group, double weight)
    {
        if (_weights[group] == 0)
            _touched[_count++] = group;
        _weights[group] += weight;
    }

    public void Clear()
    {
        foreach (var group in Touched)
            _weights[group] = 0;
        _count = 0;
    }
}
