using GbaGraph.Domain.Links;

namespace GbaGraph.Storage;

/// <summary>How the links that fulfil a filter fall apart. Only what occurs is in; a link that several sources state is in each of them.</summary>
/// <param name="Total">Number of links.</param>
/// <param name="Kinds">Number of each kind.</param>
/// <param name="Statuses">Number of each status.</param>
/// <param name="Sources">Number that each source states, by key.</param>
public sealed record LinkFacets(int Total, IReadOnlyDictionary<LinkKind, int> Kinds, IReadOnlyDictionary<LinkStatus, int> Statuses, IReadOnlyDictionary<string, int> Sources);
