namespace GbaGraph.Storage.Analysis;

/// <summary>Communities that a server is asked for, by the Leiden algorithm with modularity.</summary>
/// <param name="Resolution">Higher gives more and smaller communities; at least 0.</param>
/// <param name="IsWeighted">Whether an edge counts by the number of its links; else it counts 1.</param>
/// <param name="Seed">Where random choices start.</param>
public sealed record ServerPartition(double Resolution, bool IsWeighted, long Seed);
