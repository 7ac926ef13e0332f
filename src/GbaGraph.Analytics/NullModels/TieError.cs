namespace GbaGraph.Analytics.NullModels;

/// <summary>Errors in the ties of a network.</summary>
/// <param name="Removed">The share of the edges that is removed, 0 to 1.</param>
/// <param name="Added">How many edges of weight 1 are added between pairs that are not tied, as a share of the edges, at least 0.</param>
public sealed record TieError(double Removed, double Added = 0);
