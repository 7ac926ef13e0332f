namespace GbaGraph.Analytics.Centrality;

/// <summary>A node and its score.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">Its score.</param>
public readonly record struct NodeScore(int Node, double Score);
