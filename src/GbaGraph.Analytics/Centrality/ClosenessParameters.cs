using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="ClosenessCentrality"/>.</summary>
/// <param name="Length">How long an edge is.</param>
/// <param name="Direction">Which distances count in a directed graph.</param>
public sealed record ClosenessParameters(EdgeLength Length = EdgeLength.Hops, PathDirection Direction = PathDirection.Out);
