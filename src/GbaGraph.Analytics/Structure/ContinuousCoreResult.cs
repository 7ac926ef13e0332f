using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>The coreness of each node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Coreness">By node, none negative, the sum of the squares 1; all 0 without ties. Isolated nodes have 0.</param>
/// <param name="Fit">The correlation of the ties with the products of coreness, over pairs; null where either does not vary.</param>
public sealed record ContinuousCoreResult(ContinuousCoreParameters Parameters, ImmutableArray<double> Coreness, double? Fit);
