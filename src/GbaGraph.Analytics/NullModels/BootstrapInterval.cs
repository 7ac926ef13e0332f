namespace GbaGraph.Analytics.NullModels;

/// <summary>A value with its bootstrap interval.</summary>
/// <param name="Estimate">The value in the network itself.</param>
/// <param name="Mean">Its mean over the replicates; far from the estimate where the measure is biased by lost links.</param>
/// <param name="StandardError">Its standard deviation over the replicates, with divisor R − 1.</param>
/// <param name="Lower">The lower percentile.</param>
/// <param name="Upper">The upper percentile.</param>
public sealed record BootstrapInterval(double Estimate, double Mean, double StandardError, double Lower, double Upper);
