using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>The shortest paths between two nodes.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Distance">Their length; null where there is no path; 0 from a node to itself.</param>
/// <param name="Paths">The nodes of each path, both ends among them; paths in the order of their nodes, number by number.</param>
/// <param name="IsComplete">Whether all paths are listed; else there are more than the limit.</param>
public sealed record AllShortestPathsResult(
    AllShortestPathsParameters Parameters, double? Distance, ImmutableArray<ImmutableArray<int>> Paths, bool IsComplete);
