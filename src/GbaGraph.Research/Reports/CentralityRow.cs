namespace GbaGraph.Research.Reports;

/// <summary>One actor's place in a centrality report.</summary>
/// <param name="Rank">From 1; equal scores share a rank, and the next one counts them all (1, 2, 2, 4).</param>
/// <param name="Slug">The actor.</param>
/// <param name="Score">The raw score.</param>
/// <param name="NormalizedScore">The normalised score; equal to the raw one for PAGERANK, which sums to 1.</param>
public sealed record CentralityRow(int Rank, string Slug, double Score, double NormalizedScore);
