using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Links;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Events;

namespace GbaGraph.Api.Events;

/// <summary>A dated happening with its participants and the links that it brought about.</summary>
[GraphQLName("Event")]
public sealed class EventNode(Event happening)
{
    /// <summary>The id in the data of record, stable across loads.</summary>
    public string Key => happening.Id;

    public string TitleEn => happening.TitleEn;
    public string? TitleZh => happening.TitleZh;

    /// <summary>When, as precise as the source.</summary>
    public string? Date => happening.Date?.Text;

    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<EventParticipant> Participants => [.. happening.Roles.Select(r => new EventParticipant(r))];

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(happening.Evidence);

    /// <summary>Conflicts that dispute it; empty where nothing does.</summary>
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfClaim conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync(happening.Id, cancellationToken) ?? [];

    /// <summary>Links that it brought about.</summary>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<LinkNode>> GetLinksAsync(LinkById links, CancellationToken cancellationToken) =>
        [.. (await links.LoadAsync([.. happening.Links], cancellationToken)).OfType<LinkNode>()];
}
