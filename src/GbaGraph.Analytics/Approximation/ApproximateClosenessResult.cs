using System.Collections.Immutable;

namespace GbaGraph.Analytics.Approximation;

/// <summary>Closeness of each node from a sample of pivots. All bounds of all nodes hold together but for the failure probability.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="MeanDistance">The estimated mean distance to the other nodes of the component; null for an isolated node.</param>
/// <param name="ErrorBound">How far the mean distance may be off; 0 where all nodes of the component were pivots.</param>
/// <param name="Component">The inverse of the mean distance, 0 to 1; 0 for an isolated node.</param>
/// <param name="Lower">A bound below the true closeness per component.</param>
/// <param name="Upper">A bound above it.</param>
/// <param name="WassermanFaust">Closeness times the share of the other nodes that are in the component; its bounds are those times the same.</param>
/// <param name="Pivots">How many pivots were drawn in all components.</param>
public sealed record ApproximateClosenessResult(
    ApproximateClosenessParameters Parameters,
    ImmutableArray<double?> MeanDistance,
    ImmutableArray<double> ErrorBound,
    ImmutableArray<double> Component,
    ImmutableArray<double> Lower,
    ImmutableArray<double> Upper,
    ImmutableArray<double> WassermanFaust,
    int Pivots);
