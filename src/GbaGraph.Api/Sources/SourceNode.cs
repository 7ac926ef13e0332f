using GbaGraph.Api.Facets;
using GbaGraph.Api.Frameworks;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage;

namespace GbaGraph.Api.Sources;

/// <summary>Where claims come from.</summary>
[GraphQLName("Source")]
public sealed class SourceNode(Source source)
{
    public string Key => source.Key;
    public SourceKind Kind => source.Kind;
    public string? TitleZh => source.TitleZh;
    public string? TitleEn => source.TitleEn;
    public string? Authors => source.Authors;
    public int? Year => source.Year;
    public string? Note => source.Note;

    /// <summary>What the source means by an undated "now".</summary>
    public string? AsOf => source.AsOf?.Text;

    /// <summary>Its frameworks, by key.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<FrameworkNode>> GetFrameworksAsync(IKnowledgeStore store, CancellationToken cancellationToken) =>
        [.. (await store.GetFrameworksAsync(cancellationToken)).Where(f => f.Source == source.Key).Select(f => new FrameworkNode(f))];

    /// <summary>Counts of the actors that it says exist.</summary>
    public async Task<ActorFacetsNode> GetActorsAsync(IKnowledgeStore store, CancellationToken cancellationToken) =>
        new(await store.GetActorFacetsAsync(new ActorFilter { Source = new TextFilter { Eq = source.Key } }, cancellationToken));

    /// <summary>Counts of the links that it states.</summary>
    public async Task<LinkFacetsNode> GetLinksAsync(IKnowledgeStore store, CancellationToken cancellationToken) =>
        new(await store.GetLinkFacetsAsync(new LinkFilter { Source = new TextFilter { Eq = source.Key } }, null, cancellationToken));
}
