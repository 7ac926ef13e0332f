namespace GbaGraph.Analytics.Graphs;

/// <summary>Who shares contacts with a node, one node at a time. Holds O(n) memory that is used again. For one thread.</summary>
internal sealed class SharedContacts(CsrRows rows, int[] numbers, ProjectionWeights rule, int count)
{
    private readonly double[] _weights = new double[count];
    private readonly List<int> _met = [];

    /// <summary>The row of the projection, rising.</summary>
    public (int[] Targets, double[] Weights) Of(int node, int own)
    {
        _met.Clear();
        foreach (var shared in rows.Row(node))
        {
            var members = rows.Row(shared);
            var share = rule == ProjectionWeights.Newman ? 1.0 / (members.Length - 1) : 1;
            foreach (var member in members)
            {
                if (numbers[member] == own)
                    continue;
                if (_weights[numbers[member]] == 0)
                    _met.Add(numbers[member]);
                _weights[numbers[member]] += share;
            }
        }

        _met.Sort();
        var row = (Targets: _met.ToArray(), Weights: new double[_met.Count]);
        for (var i = 0; i < row.Targets.Length; i++)
        {
            row.Weights[i] = rule == ProjectionWeights.Simple ? 1 : _weights[row.Targets[i]];
            _weights[row.Targets[i]] = 0;
        }

        return row;
    }
}
