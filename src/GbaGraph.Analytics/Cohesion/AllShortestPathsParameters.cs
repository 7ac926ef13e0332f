using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="AllShortestPaths"/>.</summary>
/// <param name="Source">The node from which the paths lead.</param>
/// <param name="Target">The node to which they lead.</param>
/// <param name="Length">How long an edge is.</param>
/// <param name="Limit">How many paths are listed at most, at least 1; 1 for one shortest path.</param>
/// <param name="TieTolerance">
/// With lengths, a path ties where each of its steps is longer than the shortest way on by no more than this share of it, so that
/// 0.1 + 0.2 ties with 0.3, as for betweenness; at least 0 and below 0.001. 0 compares exactly.
/// </param>
public sealed record AllShortestPathsParameters(int Source, int Target, EdgeLength Length = EdgeLength.Hops, int Limit = 1000, double TieTolerance = 1e-12);
