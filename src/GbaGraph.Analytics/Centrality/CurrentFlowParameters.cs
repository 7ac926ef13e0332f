namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="CurrentFlowCentrality"/>.</summary>
/// <param name="IsWeighted">Whether an edge conducts as much as it weighs; else it conducts 1.</param>
/// <param name="MemoryLimit">How many bytes the matrices may take at most; a graph that needs more is refused.</param>
public sealed record CurrentFlowParameters(bool IsWeighted = false, long MemoryLimit = 2L << 30);
