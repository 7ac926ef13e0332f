using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="BetweennessCentrality"/>.</summary>
/// <param name="Length">How long an edge is.</param>
/// <param name="TieTolerance">
/// Two paths to a node count as equally long when their lengths differ by no more than this share of the shorter one, so that
/// 0.1 + 0.2 ties with 0.3; at least 0 and below 0.001. 0 compares exactly. Without meaning for <see cref="EdgeLength.Hops"/>.
/// </param>
public sealed record BetweennessParameters(EdgeLength Length = EdgeLength.Hops, double TieTolerance = 1e-12);
