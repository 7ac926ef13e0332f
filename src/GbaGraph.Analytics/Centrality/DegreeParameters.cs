namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="DegreeCentrality"/>.</summary>
/// <param name="Direction">Which ties count in a directed graph.</param>
public sealed record DegreeParameters(DegreeDirection Direction = DegreeDirection.Total);
