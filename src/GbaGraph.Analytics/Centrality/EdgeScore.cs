namespace GbaGraph.Analytics.Centrality;

/// <summary>A score of an edge.</summary>
/// <param name="Source">The node from which an arc leads; the smaller end of an undirected edge.</param>
/// <param name="Target">The node to which it leads; the larger end of an undirected edge.</param>
/// <param name="Raw">The score.</param>
/// <param name="Normalised">The score on the scale of the measure.</param>
public sealed record EdgeScore(int Source, int Target, double Raw, double Normalised);
