namespace GbaGraph.Storage.Analysis;

/// <summary>A centrality that a server is asked for.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="IsWeighted">Whether an edge counts by the number of its links (for measures of paths: is 1 / that number long); else it counts 1.</param>
/// <param name="Damping">For PAGERANK, the probability of walking on.</param>
/// <param name="Tolerance">For PAGERANK, the change of the scores, which sum to 1, at which it may stop.</param>
/// <param name="MaximumIterations">For PAGERANK, how many iterations there may be.</param>
public sealed record ServerMeasure(CentralityMeasure Measure, bool IsWeighted, double Damping, double Tolerance, int MaximumIterations);
