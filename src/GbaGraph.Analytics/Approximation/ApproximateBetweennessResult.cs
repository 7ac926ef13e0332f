using System.Collections.Immutable;

namespace GbaGraph.Analytics.Approximation;

/// <summary>Betweenness of each node from a sample of shortest paths.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">The share of all ordered pairs of nodes whose shortest paths pass through the node, 0 to 1.</param>
/// <param name="Lower">A bound below the true share.</param>
/// <param name="Upper">A bound above the true share. All bounds of all nodes hold together but for the failure probability.</param>
/// <param name="Samples">How many pairs were drawn.</param>
/// <param name="LargestSampleCount">How many would have been enough whatever was found.</param>
public sealed record ApproximateBetweennessResult(
    ApproximateBetweennessParameters Parameters,
    ImmutableArray<double> Scores,
    ImmutableArray<double> Lower,
    ImmutableArray<double> Upper,
    long Samples,
    long LargestSampleCount);
