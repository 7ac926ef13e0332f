using System.Collections.Immutable;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.NullModels;

/// <summary>The values of a measure against a null model.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Values">Each value against those of the random graphs, in the order of the measure.</param>
public sealed record NullModelTestResult(NullModelTestParameters Parameters, ImmutableArray<PermutationSummary> Values);
