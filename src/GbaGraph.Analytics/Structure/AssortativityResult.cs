namespace GbaGraph.Analytics.Structure;

/// <summary>Assortativity by a number.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Coefficient">−1 to 1; null where there is no edge, or the values at one side of the edges do not vary.</param>
public sealed record AssortativityResult(AssortativityParameters Parameters, double? Coefficient);
