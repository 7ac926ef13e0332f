namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="Components"/>.</summary>
/// <param name="Connectivity">What joins nodes of a directed graph.</param>
public sealed record ComponentsParameters(Connectivity Connectivity = Connectivity.Weak);
