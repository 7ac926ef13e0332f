namespace GbaGraph.Research.Reports;

/// <summary>How a centrality is computed and ranked.</summary>
/// <param name="Normalized">
/// Whether rows are ranked by the normalised score; else by the raw one. It matters for CLOSENESS only, whose raw score compares within a component
/// and whose normalised one compares across the network.
/// </param>
/// <param name="Weighted">
/// Whether the number of links between two actors counts: DEGREE adds them up, PAGERANK walks in proportion, and the path measures take an edge as
/// 1 / weight long. Else every edge counts the same.
/// </param>
/// <param name="Damping">For PAGERANK, the probability of walking on; at least 0 and below 1.</param>
/// <param name="Tolerance">For PAGERANK, the change at which it stops; above 0.</param>
/// <param name="MaximumIterations">For PAGERANK, how many iterations there may be; at least 1.</param>
public sealed record CentralityOptions(
    bool Normalized = true, bool Weighted = false, double Damping = 0.85, double Tolerance = 1e-12, int MaximumIterations = 1000);
