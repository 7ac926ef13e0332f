using System.Collections.Immutable;
using System.Globalization;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Flows;

internal static class UnconstrainedGravity
{
    private static readonly string[] Names = ["constant", "origin mass", "destination mass", "distance"];

    public static (GravityCoefficient[] Coefficients, double[] Fitted, int Iterations) LogLinear(
        ImmutableArray<FlowObservation> flows, CancellationToken cancellationToken)
    {
        double[] logs = [.. flows.Cancellable(cancellationToken).Select(flow => Math.Log(flow.Flow))];
        var fit = LeastSquares.Fit(Columns(flows, cancellationToken), logs, cancellationToken);
        return (Named(fit.Coefficients, flows.Length > Names.Length ? fit.StandardErrors() : null), [.. logs.Zip(fit.Residuals, (log, residual) => Math.Exp(log - residual))], 1);
    }

    /// <summary>Iteratively reweighted least squares.</summary>
    public static (GravityCoefficient[] Coefficients, double[] Fitted, int Iterations) Poisson(
        GravityParameters parameters, CancellationToken cancellationToken)
    {
        var columns = Columns(parameters.Flows, cancellationToken);
        double[] observed = [.. parameters.Flows.Select(flow => flow.Flow)];
        var mean = observed.Average();
        if (mean == 0)
            throw new ArgumentException("All flows are 0.", nameof(parameters));
        double[] fitted = [.. observed.Select(flow => (flow + mean) / 2)];
        var deviance = double.PositiveInfinity;
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            var fit = Reweighted(columns, observed, fitted, cancellationToken);
            fitted = Expected(columns, fit.Coefficients, cancellationToken);
            var next = GravityData.Deviance(observed, fitted);
            if (Math.Abs(deviance - next) <= parameters.Tolerance * (next + (mean * observed.Length)))
                return (Named(fit.Coefficients, RobustErrors(columns, observed, fitted, cancellationToken)), fitted, iteration);
            deviance = next;
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"The Poisson model did not settle in {parameters.MaximumIterations} rounds; allow more, or a larger tolerance."));
    }

    private static LeastSquares Reweighted(double[][] columns, double[] observed, double[] fitted, CancellationToken cancellationToken)
    {
        double[] roots = [.. fitted.Cancellable(cancellationToken).Select(Math.Sqrt)];
        double[] target = [.. observed.Cancellable(cancellationToken).Select((flow, i) => roots[i] * (Math.Log(fitted[i]) + ((flow - fitted[i]) / fitted[i])))];
        return LeastSquares.Fit(Array.ConvertAll(columns, column => (double[])[.. column.Cancellable(cancellationToken).Zip(roots, (x, root) => x * root)]), target, cancellationToken);
    }

    private static double[] Expected(double[][] columns, double[] coefficients, CancellationToken cancellationToken)
    {
        double[] expected = [.. columns[0].Cancellable(cancellationToken).Select((_, i) => Math.Exp(columns.Select((column, k) => column[i] * coefficients[k]).Sum()))];
        return expected.All(value => double.IsFinite(value) && value > 0)
            ? expected
            : throw new InvalidOperationException("The Poisson model ran away: the flows can't be fitted by these masses and distances.");
    }

    /// <summary>The sandwich (X′WX)⁻¹ X′ diag((F − fitted)²) X (X′WX)⁻¹.</summary>
    private static double[] RobustErrors(double[][] columns, double[] observed, double[] fitted, CancellationToken cancellationToken)
    {
        var bread = Reweighted(columns, observed, fitted, cancellationToken).InverseGram();
        var range = Enumerable.Range(0, columns.Length).ToArray();
        var errors = new double[columns.Length];
        foreach (var k in range)
        {
            var variance = 0.0;
            for (var i = 0; i < observed.Length; i++)
            {
                cancellationToken.CheckEvery4096(i);
                var share = range.Sum(j => bread[k][j] * columns[j][i]) * (observed[i] - fitted[i]);
                variance += share * share;
            }

            errors[k] = Math.Sqrt(variance);
        }

        return errors;
    }

    private static double[][] Columns(ImmutableArray<FlowObservation> flows, CancellationToken cancellationToken) =>
    [
        [.. flows.Cancellable(cancellationToken).Select(_ => 1.0)],
        [.. flows.Cancellable(cancellationToken).Select(flow => Math.Log(flow.OriginMass))],
        [.. flows.Cancellable(cancellationToken).Select(flow => Math.Log(flow.DestinationMass))],
        [.. flows.Cancellable(cancellationToken).Select(flow => Math.Log(flow.Distance))],
    ];

    private static GravityCoefficient[] Named(double[] estimates, double[]? errors) =>
        [.. Names.Select((name, k) => new GravityCoefficient(name, estimates[k], errors?[k]))];
}
