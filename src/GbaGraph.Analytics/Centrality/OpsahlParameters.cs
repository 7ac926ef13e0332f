namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="OpsahlDegree"/>.</summary>
/// <param name="Alpha">0 for the number of ties, 1 for their weight, between for both; above 1 few heavy ties count more than many light ones.</param>
/// <param name="Direction">Which ties count in a directed graph.</param>
public sealed record OpsahlParameters(double Alpha = 0.5, DegreeDirection Direction = DegreeDirection.Total);
