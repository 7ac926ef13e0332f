using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Flows;

internal static class GravityData
{
    public static void Require(GravityParameters parameters, CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(parameters.Kind))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Kind, "Not a kind of gravity model.");
        if (!(parameters.Tolerance > 0))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Tolerance, "The tolerance must be above 0.");
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.MaximumIterations, 1, nameof(parameters.MaximumIterations));
        if (parameters.Flows.IsDefaultOrEmpty)
            throw new ArgumentException("A gravity model needs flows.", nameof(parameters));
        foreach (var flow in parameters.Flows.Cancellable(cancellationToken))
            Require(flow, parameters.Kind);
        if (parameters.Flows.Cancellable(cancellationToken).DistinctBy(flow => (flow.Origin, flow.Destination)).Count() < parameters.Flows.Length)
            throw new ArgumentException("Each pair of origin and destination may occur once.", nameof(parameters));
    }

    public static double Deviance(double[] observed, double[] fitted)
    {
        var sum = 0.0;
        for (var i = 0; i < observed.Length; i++)
            sum += (observed[i] > 0 ? observed[i] * Math.Log(observed[i] / fitted[i]) : 0) - observed[i] + fitted[i];
        return Math.Max(0, 2 * sum);
    }

    private static void Require(FlowObservation flow, GravityKind kind)
    {
        if (flow.Origin < 0 || flow.Destination < 0)
            throw new ArgumentException($"Places are numbered from 0: {flow}.", nameof(flow));
        if (!double.IsFinite(flow.Flow) || flow.Flow < 0)
            throw new ArgumentException($"A flow must be finite and at least 0: {flow}.", nameof(flow));
        if (kind == GravityKind.LogLinear && flow.Flow == 0)
            throw new ArgumentException($"The log-linear model has no zero flows; take the Poisson model: {flow}.", nameof(flow));
        if (!IsPositive(flow.Distance) || (kind != GravityKind.DoublyConstrained && !(IsPositive(flow.OriginMass) && IsPositive(flow.DestinationMass))))
            throw new ArgumentException($"Masses and distances must be finite and above 0: {flow}.", nameof(flow));
    }

    private static bool IsPositive(double value) => double.IsFinite(value) && value > 0;
}
