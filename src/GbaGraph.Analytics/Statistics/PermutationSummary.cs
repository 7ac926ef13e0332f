namespace GbaGraph.Analytics.Statistics;

/// <summary>An observed value against those of random permutations.</summary>
/// <param name="Observed">The value itself.</param>
/// <param name="Mean">The mean over the permutations.</param>
/// <param name="StandardDeviation">Their standard deviation with divisor R − 1; 0 where all are equal.</param>
/// <param name="Lower">(1 + permutations at or below the observed value) / (R + 1): the p-value of a test for small values.</param>
/// <param name="Upper">(1 + permutations at or above the observed value) / (R + 1): the p-value of a test for large values.</param>
public sealed record PermutationSummary(double Observed, double Mean, double StandardDeviation, double Lower, double Upper)
{
    /// <summary>(Observed − Mean) / StandardDeviation; null where the permutations do not vary.</summary>
    public double? Z => StandardDeviation > 0 ? (Observed - Mean) / StandardDeviation : null;

    /// <summary>Summarises permuted values in their order; values that differ from the observed one by rounding alone count as equal.</summary>
    internal static PermutationSummary Of(double observed, IReadOnlyList<double> permuted)
    {
        var margin = 1e-12 * Math.Max(1, Math.Abs(observed));
        var mean = permuted.Sum() / permuted.Count;
        var squares = permuted.Sum(value => (value - mean) * (value - mean));
        var isConstant = permuted.All(value => value == permuted[0]);
        return new PermutationSummary(
            observed,
            isConstant ? permuted[0] : mean,
            isConstant ? 0 : Math.Sqrt(squares / (permuted.Count - 1)),
            (1.0 + permuted.Count(value => value <= observed + margin)) / (permuted.Count + 1),
            (1.0 + permuted.Count(value => value >= observed - margin)) / (permuted.Count + 1));
    }
}
