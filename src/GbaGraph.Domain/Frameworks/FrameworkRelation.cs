using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>One arrow between two elements.</summary>
/// <param name="Id">Id, unique among all items of the framework.</param>
/// <param name="From">Id of the first element.</param>
/// <param name="Kind">What the arrow says.</param>
/// <param name="To">Id of the second element.</param>
/// <param name="Content">What flows or how, in our words; or null.</param>
/// <param name="Phase">Id of the element of the phase that it holds in, or null for always.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record FrameworkRelation(
    string Id, string From, FrameworkRelationKind Kind, string To, string? Content, string? Phase, IReadOnlyList<Evidence> Evidence) : IFrameworkItem;
