using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// Fits c_i c_j to ties by least squares over pairs, one coreness after the other, each to its best given the rest. No coreness exceeds the
/// root of the strongest tie: without a bound the centre of a star would grow for ever.
/// </summary>
internal sealed class MinimumResiduals
{
    private readonly CsrRows _contacts;
    private readonly double _cap;
    private double _squares;

    public MinimumResiduals(CsrRows contacts)
    {
        _contacts = contacts;
        Coreness = new double[contacts.Offsets.Length - 1];
        for (var node = 0; node < Coreness.Length; node++)
        {
            for (var arc = contacts.Offsets[node]; arc < contacts.Offsets[node + 1]; arc++)
            {
                Coreness[node] += Weight(arc);
                _cap = Math.Max(_cap, Math.Sqrt(Weight(arc)));
            }
        }

        Vectors.Divide(Coreness, Vectors.Largest(Coreness) / _cap);
    }

    public double[] Coreness { get; }

    /// <summary>One round over the nodes; returns the largest move as a share of the largest coreness.</summary>
    public double Round(CancellationToken cancellationToken)
    {
        _squares = 0;
        foreach (var value in Coreness)
            _squares += value * value;
        var moved = 0.0;
        for (var node = 0; node < Coreness.Length; node++)
        {
            if ((node & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var others = _squares - (Coreness[node] * Coreness[node]);
            var best = others > 0 ? Math.Min(_cap, Tied(node) / others) : 0;
            moved = Math.Max(moved, Math.Abs(best - Coreness[node]));
            Coreness[node] = best;
            _squares = others + (best * best);
        }

        var largest = Vectors.Largest(Coreness);
        return largest == 0 ? 0 : moved / largest;
    }

    /// <summary>The correlation of ties and products over pairs; null where either does not vary.</summary>
    public double? Correlation()
    {
        var n = Coreness.Length;
        var (sum, squares, fourths) = (0.0, 0.0, 0.0);
        foreach (var c in Coreness)
            (sum, squares, fourths) = (sum + c, squares + (c * c), fourths + (c * c * c * c));
        var (ties, tieSquares, together) = (0.0, 0.0, 0.0);
        for (var arc = 0; arc < _contacts.Targets.Length; arc++)
            (ties, tieSquares) = (ties + (Weight(arc) / 2), tieSquares + (Weight(arc) * Weight(arc) / 2));
        for (var node = 0; node < n; node++)
            together += Coreness[node] * Tied(node) / 2;
        var pairs = (double)n * (n - 1) / 2;
        var (products, productSquares) = (((sum * sum) - squares) / 2, ((squares * squares) - fourths) / 2);
        var (spreadTies, spreadProducts) = ((pairs * tieSquares) - (ties * ties), (pairs * productSquares) - (products * products));
        var isConstant = spreadTies <= 1e-12 * pairs * tieSquares || spreadProducts <= 1e-12 * pairs * productSquares;
        return isConstant ? null : Math.Clamp(((pairs * together) - (ties * products)) / Math.Sqrt(spreadTies) / Math.Sqrt(spreadProducts), -1, 1);
    }

    private double Tied(int node)
    {
        var sum = 0.0;
        for (var arc = _contacts.Offsets[node]; arc < _contacts.Offsets[node + 1]; arc++)
            sum += Weight(arc) * Coreness[_contacts.Targets[arc]];
        return sum;
    }

    private double Weight(int arc) => _contacts.Weights is null ? 1 : _contacts.Weights[arc];
}
