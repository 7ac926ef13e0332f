using System.Collections.Immutable;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>The best split of a network into core and periphery.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Fit">The correlation of the ties with the pattern, −1 to 1; null where no split varies.</param>
/// <param name="Core">The nodes of the core, ascending; empty where there is no fit.</param>
/// <param name="IsExact">Whether all splits were tried; else the best that was found may not be the best there is.</param>
/// <param name="Test">The fit against those of the samples that have one; null without samples or fit, or if fewer than two samples have one.</param>
public sealed record CorePeripheryResult(
    CorePeripheryParameters Parameters, double? Fit, ImmutableArray<int> Core, bool IsExact, PermutationSummary? Test);
