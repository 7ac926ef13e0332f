using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="KShortestPaths"/>.</summary>
/// <param name="Source">The node from which the paths lead.</param>
/// <param name="Target">The node to which they lead.</param>
/// <param name="Count">How many paths are wanted, at least 1.</param>
/// <param name="Length">How long an edge is.</param>
public sealed record KShortestPathsParameters(int Source, int Target, int Count, EdgeLength Length = EdgeLength.Hops);
