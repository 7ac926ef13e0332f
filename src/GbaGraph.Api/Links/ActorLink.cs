using GbaGraph.Api.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Api.Links;

/// <summary>A link seen from one of its ends.</summary>
public sealed class ActorLink(string actor, LinkNode link)
{
    public LinkDirection Direction =>
        link.IsSymmetric ? LinkDirection.Mutual : link.FromSlug == actor ? LinkDirection.Outgoing : LinkDirection.Incoming;

    /// <summary>The kind's name as read from this end.</summary>
    public string Label => Direction == LinkDirection.Incoming ? link.Inverse : Vocabulary.NameOf(link.Kind);

    public LinkNode Link => link;

    /// <summary>The actor at the other end.</summary>
    public async Task<ActorNode> GetOtherAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        (await actors.LoadAsync(link.FromSlug == actor ? link.ToSlug : link.FromSlug, cancellationToken))!;
}
