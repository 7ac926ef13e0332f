using System.Collections.Immutable;

namespace GbaGraph.Analytics.Closure;

/// <summary>Triangles and clustering of each node and of the graph.</summary>
/// <param name="Triangles">The number of triangles that contain each node.</param>
/// <param name="Local">Triangles divided by the pairs of contacts, 0 to 1; 0 for nodes of fewer than two contacts.</param>
/// <param name="Transitivity">Three times the triangles divided by the connected triples of the whole graph; 0 where there is no triple.</param>
/// <param name="Average">The mean of <paramref name="Local"/> over all nodes; 0 where there is no node.</param>
/// <param name="AverageDefined">The mean over the nodes of two or more contacts alone; null where there is none.</param>
public sealed record ClusteringResult(
    ImmutableArray<long> Triangles, ImmutableArray<double> Local, double Transitivity, double Average, double? AverageDefined);
