using GbaGraph.Api.Meta;
using GbaGraph.Storage;

namespace GbaGraph.Api.Facets;

/// <summary>How the links that fulfil a filter fall apart; most frequent first.</summary>
[GraphQLName("LinkFacets")]
public sealed class LinkFacetsNode(LinkFacets facets)
{
    public int Total => facets.Total;

    public IReadOnlyList<LinkKindCount> Kinds => [.. facets.Kinds.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => new LinkKindCount(p.Key, p.Value))];

    public IReadOnlyList<LinkStatusCount> Statuses => [.. facets.Statuses.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => new LinkStatusCount(p.Key, p.Value))];

    /// <summary>By the sources that state them; one that several state is in each.</summary>
    public IReadOnlyList<SourceCount> Sources => SourceCount.Of(facets.Sources);
}
