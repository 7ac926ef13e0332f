using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>The shortest simple paths between two nodes.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Paths">By length, then by the numbers of their nodes; fewer than asked for where there are no more.</param>
public sealed record KShortestPathsResult(KShortestPathsParameters Parameters, ImmutableArray<PathOfLength> Paths);
