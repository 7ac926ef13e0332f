namespace GbaGraph.Analytics.Structure;

/// <summary>How far a network is centred on one node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Index">0 where all nodes are equal, 1 for a star; null for fewer than three nodes.</param>
public sealed record CentralisationResult(CentralisationParameters Parameters, double? Index);
