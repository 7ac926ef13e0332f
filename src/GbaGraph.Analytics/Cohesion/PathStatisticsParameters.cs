using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="PathStatistics"/>.</summary>
/// <param name="Length">How long an edge is.</param>
public sealed record PathStatisticsParameters(EdgeLength Length = EdgeLength.Hops);
