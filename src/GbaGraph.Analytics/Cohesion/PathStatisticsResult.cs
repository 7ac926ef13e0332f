namespace GbaGraph.Analytics.Cohesion;

/// <summary>Distances of a network. Pairs are ordered pairs of different nodes, in undirected graphs too.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Diameter">The largest finite distance; 0 where no pair is joined by a path.</param>
/// <param name="Radius">The smallest eccentricity; 0 as soon as one node reaches no other.</param>
/// <param name="AveragePathLength">The mean distance over the pairs joined by a path; null where there is none.</param>
/// <param name="GlobalEfficiency">The mean of 1 / distance over all pairs, 0 for a pair without a path; null below two nodes.</param>
/// <param name="JoinedPairs">The number of pairs joined by a path.</param>
/// <param name="Pairs">The number of pairs, n(n − 1).</param>
public sealed record PathStatisticsResult(
    PathStatisticsParameters Parameters,
    double Diameter,
    double Radius,
    double? AveragePathLength,
    double? GlobalEfficiency,
    long JoinedPairs,
    long Pairs);
