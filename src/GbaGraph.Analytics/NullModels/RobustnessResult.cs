using System.Collections.Immutable;

namespace GbaGraph.Analytics.NullModels;

/// <summary>How a network falls apart.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="LargestShare">
/// The nodes in the largest weak component, as a share of all n nodes, after 0, 1, …, n removals; n + 1 values, the last 0. Empty for a
/// graph without nodes.
/// </param>
/// <param name="Robustness">The mean of the shares after 1 … n removals (Schneider's R), 0 to ½; null for a graph without nodes.</param>
public sealed record RobustnessResult(RobustnessParameters Parameters, ImmutableArray<double> LargestShare, double? Robustness);
