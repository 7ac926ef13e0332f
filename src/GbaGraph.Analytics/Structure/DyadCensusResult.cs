namespace GbaGraph.Analytics.Structure;

/// <summary>How the pairs of nodes are tied.</summary>
/// <param name="Mutual">Pairs tied both ways; in an undirected graph all tied pairs.</param>
/// <param name="Asymmetric">Pairs tied one way.</param>
/// <param name="Null">Pairs that are not tied.</param>
/// <param name="Reciprocity">The share of arcs whose opposite exists, 0 to 1; null where there is no arc.</param>
/// <param name="Density">Edges divided by possible edges without self-loops, 0 to 1; null for fewer than two nodes.</param>
public sealed record DyadCensusResult(long Mutual, long Asymmetric, long Null, double? Reciprocity, double? Density);
