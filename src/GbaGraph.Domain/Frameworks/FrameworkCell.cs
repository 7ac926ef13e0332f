using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>One cell of a comparison table: what an element is on a dimension.</summary>
/// <param name="Id">Id, unique among all items of the framework.</param>
/// <param name="Element">Id of the element compared.</param>
/// <param name="Dimension">Id of the element that it is compared on.</param>
/// <param name="Text">What the cell says, in our words; null where it names an element, or where the table leaves it empty.</param>
/// <param name="Value">Id of the element that the cell names, or null.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record FrameworkCell(string Id, string Element, string Dimension, string? Text, string? Value, IReadOnlyList<Evidence> Evidence) : IFrameworkItem;
