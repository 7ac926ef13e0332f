using GbaGraph.Api.Frameworks;
using GbaGraph.Domain.Sources;

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

    /// <summary>Number of actors that it says exist; <c>facets</c> with this source as filter tells their kinds.</summary>
    public async Task<int> GetActorCountAsync(ClaimsOfSource claims, CancellationToken cancellationToken) => (await claims.LoadAsync(source.Key, cancellationToken))!.Actors;

    /// <summary>Number of links that it states; <c>linkFacets</c> with this source as filter tells their kinds.</summary>
    public async Task<int> GetLinkCountAsync(ClaimsOfSource claims, CancellationToken cancellationToken) => (await claims.LoadAsync(source.Key, cancellationToken))!.Links;

    /// <summary>Its frameworks, by key.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<FrameworkNode>> GetFrameworksAsync(ClaimsOfSource claims, CancellationToken cancellationToken) =>
        [.. (await claims.LoadAsync(source.Key, cancellationToken))!.Frameworks.Select(f => new FrameworkNode(f))];
}
