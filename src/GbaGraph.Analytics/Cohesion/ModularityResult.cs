namespace GbaGraph.Analytics.Cohesion;

/// <summary>The modularity of a partition.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Modularity">Below 1; 0 for a single community at resolution 1; null for a graph without edges.</param>
/// <param name="InsideShare">The share of the ties' weight inside communities, 0 to 1; null for a graph without edges.</param>
public sealed record ModularityResult(ModularityParameters Parameters, double? Modularity, double? InsideShare);
