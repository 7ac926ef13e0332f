namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="ContinuousCorePeriphery"/>.</summary>
/// <param name="IsWeighted">Whether a tie counts by its weight; else every arc counts 1.</param>
/// <param name="Tolerance">The fit ends when no coreness moves by more than this share of the largest, above 0.</param>
/// <param name="MaximumIterations">How many rounds there may be, at least 1.</param>
public sealed record ContinuousCoreParameters(bool IsWeighted = false, double Tolerance = 1e-12, int MaximumIterations = 100_000);
