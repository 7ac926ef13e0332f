using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="Eccentricity"/>.</summary>
/// <param name="Length">How long an edge is.</param>
/// <param name="Direction">Which distances count in a directed graph.</param>
public sealed record EccentricityParameters(EdgeLength Length = EdgeLength.Hops, PathDirection Direction = PathDirection.Out);
