namespace GbaGraph.Analytics.Helix;

/// <summary>How many items fall into one combination of categories.</summary>
/// <param name="First">The category in the first dimension (university present or not, a city, …), any number.</param>
/// <param name="Second">The category in the second dimension.</param>
/// <param name="Third">The category in the third dimension; the same for all cells where there are two dimensions only.</param>
/// <param name="Count">How many items, finite, at least 0.</param>
public sealed record HelixCell(int First, int Second, int Third, double Count);
