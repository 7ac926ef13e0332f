using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Storage;

/// <summary>Links of some actors, and who stands at their other ends.</summary>
/// <param name="Links">A page of links for each actor that was asked about.</param>
/// <param name="Others">The actors at the other ends of those links, by slug; one that was removed meanwhile is left out.</param>
public sealed record LinksAndOthers(IReadOnlyDictionary<string, Page<Link>> Links, IReadOnlyDictionary<string, Actor> Others);
