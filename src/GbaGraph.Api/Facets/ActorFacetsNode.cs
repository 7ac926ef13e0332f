using GbaGraph.Api.Meta;
using GbaGraph.Storage;

namespace GbaGraph.Api.Facets;

/// <summary>How the actors that fulfil a filter fall apart; most frequent first.</summary>
[GraphQLName("ActorFacets")]
public sealed class ActorFacetsNode(ActorFacets facets)
{
    public int Total => facets.Total;

    public IReadOnlyList<KindCount> Kinds => [.. facets.Kinds.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => new KindCount(p.Key, p.Value))];

    /// <summary>By the nearest place that they lie in; those without one are left out.</summary>
    [ListSize(AssumedSize = 30)]
    public IReadOnlyList<PlaceCount> Places =>
        [.. facets.Places.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => new PlaceCount(p.Key, p.Value))];

    /// <summary>By the sources that say that they exist; one that several name is in each.</summary>
    public IReadOnlyList<SourceCount> Sources => SourceCount.Of(facets.Sources);
}
