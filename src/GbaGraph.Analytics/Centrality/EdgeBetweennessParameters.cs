using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="EdgeBetweenness"/>.</summary>
/// <param name="Length">How long an edge is.</param>
/// <param name="TieTolerance">With lengths, two paths tie when they differ by no more than this share of the shorter, as for <see cref="BetweennessParameters"/>; 0 compares exactly. At least 0 and below 0.001.</param>
public sealed record EdgeBetweennessParameters(EdgeLength Length = EdgeLength.Hops, double TieTolerance = 1e-12);
