using System.Globalization;

namespace GbaGraph.Analytics.Flows;

/// <summary>
/// The doubly constrained model: for an exponent of distance the flows are balanced to the totals by turns; the exponent is the one whose
/// mean logarithm of distance is the observed one, which is where the likelihood is largest.
/// </summary>
internal sealed class ConstrainedGravity
{
    private readonly GravityParameters _parameters;
    private readonly FlowObservation[] _flows;
    private readonly double[] _logs;
    private readonly double[] _fitted;
    private readonly double[] _origins;
    private readonly double[] _destinations;
    private int _rounds;

    public ConstrainedGravity(GravityParameters parameters)
    {
        _parameters = parameters;
        _flows = [.. parameters.Flows];
        _logs = [.. _flows.Select(flow => Math.Log(flow.Distance))];
        _fitted = new double[_flows.Length];
        _origins = Totals(flow => flow.Origin, flow => flow.Flow);
        _destinations = Totals(flow => flow.Destination, flow => flow.Flow);
        if (_origins.Sum() == 0)
            throw new ArgumentException("All flows are 0.", nameof(parameters));
        if (_logs.Max() == _logs.Min())
            throw new ArgumentException("The distances don't vary.", nameof(parameters));
    }

    public (GravityCoefficient[] Coefficients, double[] Fitted, int Iterations) Fit(CancellationToken cancellationToken)
    {
        var (low, high) = (-1.0, 1.0);
        while (Surplus(low, cancellationToken) > 0 && low > -64)
            low *= 2;
        while (Surplus(high, cancellationToken) < 0 && high < 64)
            high *= 2;
        while (high - low > _parameters.Tolerance * Math.Max(1, Math.Abs(low)) && Between(low, high) is var middle && middle > low && middle < high)
            (low, high) = Surplus(middle, cancellationToken) > 0 ? (low, middle) : (middle, high);
        var exponent = Between(low, high);
        if (Math.Abs(exponent) > 63)
            throw new InvalidOperationException("No exponent of distance fits: the flows and distances don't go together.");
        Surplus(exponent, cancellationToken);
        return ([new GravityCoefficient("distance", exponent, null)], _fitted, _rounds);
    }

    private static double Between(double low, double high) => low + ((high - low) / 2);

    /// <summary>By how much the fitted flows go further than the observed ones, in logarithms; rises with the exponent.</summary>
    private double Surplus(double exponent, CancellationToken cancellationToken)
    {
        Balance(exponent, cancellationToken);
        var surplus = 0.0;
        for (var i = 0; i < _flows.Length; i++)
            surplus += (_fitted[i] - _flows[i].Flow) * _logs[i];
        return surplus;
    }

    private void Balance(double exponent, CancellationToken cancellationToken)
    {
        var (nearest, farthest) = (_logs.Min(), _logs.Max());
        for (var i = 0; i < _flows.Length; i++)
            _fitted[i] = Math.Exp(exponent * (_logs[i] - (exponent > 0 ? farthest : nearest)));
        for (var round = 1; round <= _parameters.MaximumIterations; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _rounds++;
            Scale(flow => flow.Origin, _origins);
            if (Scale(flow => flow.Destination, _destinations) <= _parameters.Tolerance)
                return;
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"The totals did not balance in {_parameters.MaximumIterations} rounds: allow more, or add the pairs that are left out."));
    }

    /// <summary>Scales the flows of each place to its total; returns the largest change of a place's flows as a share.</summary>
    private double Scale(Func<FlowObservation, int> place, double[] totals)
    {
        var sums = Totals(place, null);
        var change = 0.0;
        for (var i = 0; i < _flows.Length; i++)
        {
            var own = place(_flows[i]);
            var factor = sums[own] > 0 ? totals[own] / sums[own] : 0;
            change = totals[own] > 0 ? Math.Max(change, Math.Abs(factor - 1)) : change;
            _fitted[i] *= factor;
        }

        return change;
    }

    private double[] Totals(Func<FlowObservation, int> place, Func<FlowObservation, double>? value)
    {
        var totals = new double[_flows.Max(place) + 1];
        for (var i = 0; i < _flows.Length; i++)
            totals[place(_flows[i])] += value is null ? _fitted[i] : value(_flows[i]);
        return totals;
    }
}
