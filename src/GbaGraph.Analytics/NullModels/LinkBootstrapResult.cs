using System.Collections.Immutable;

namespace GbaGraph.Analytics.NullModels;

/// <summary>Bootstrap intervals of the values of a measure.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Intervals">An interval for each value, in the order of the measure.</param>
public sealed record LinkBootstrapResult(LinkBootstrapParameters Parameters, ImmutableArray<BootstrapInterval> Intervals);
