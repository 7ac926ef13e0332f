using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="AllShortestPaths"/>.</summary>
/// <param name="Source">The node from which the paths lead.</param>
/// <param name="Target">The node to which they lead.</param>
/// <param name="Length">How long an edge is.</param>
/// <param name="Limit">How many paths are listed at most, at least 1; 1 for one shortest path.</param>
public sealed record AllShortestPathsParameters(int Source, int Target, EdgeLength Length = EdgeLength.Hops, int Limit = 1000);
