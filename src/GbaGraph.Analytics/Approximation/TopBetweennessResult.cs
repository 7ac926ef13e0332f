using System.Collections.Immutable;

namespace GbaGraph.Analytics.Approximation;

/// <summary>The nodes of the largest betweenness, from a sample of shortest paths.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Nodes">
/// The nodes from the largest estimate down, of equal ones the smaller number first; all nodes where there are fewer than wanted. All bounds
/// hold together but for the failure probability.
/// </param>
/// <param name="IsSeparated">
/// Whether even the least of them is above all others, bounds considered. Else the sampling ended because scores that are still
/// confused differ by twice the error at most.
/// </param>
/// <param name="Samples">How many pairs were drawn.</param>
public sealed record TopBetweennessResult(
    TopBetweennessParameters Parameters, ImmutableArray<BoundedScore> Nodes, bool IsSeparated, long Samples);
