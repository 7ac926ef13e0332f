using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>Contacts with the sum and the largest of each node's weights.</summary>
internal sealed class ContactShares
{
    private readonly CsrRows _rows;
    private readonly double[] _sums;
    private readonly double[] _largest;

    public ContactShares(CsrRows rows, CancellationToken cancellationToken)
    {
        _rows = rows;
        var n = rows.Offsets.Length - 1;
        (_sums, _largest) = (new double[n], new double[n]);
        for (var node = 0; node < n; node++)
        {
            cancellationToken.CheckEvery4096(node);
            for (var arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
            {
                _sums[node] += Weight(arc);
                _largest[node] = Math.Max(_largest[node], Weight(arc));
            }
        }
    }

    public int NodeCount => _sums.Length;

    public int First(int node) => _rows.Offsets[node];

    public int End(int node) => _rows.Offsets[node + 1];

    public int Target(int arc) => _rows.Targets[arc];

    public ReadOnlySpan<int> Row(int node) => _rows.Row(node);

    /// <summary>The share of the contact in all that the node has.</summary>
    public double Proportion(int node, int arc) => Weight(arc) / _sums[node];

    /// <summary>The contact's weight against the node's largest.</summary>
    public double Marginal(int node, int arc) => Weight(arc) / _largest[node];

    private double Weight(int arc) => _rows.Weights is null ? 1 : _rows.Weights[arc];
}
