using GbaGraph.Api.Actors;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Events;

namespace GbaGraph.Api.Events;

/// <summary>One actor's part in an event.</summary>
public sealed class EventParticipant(EventRole role)
{
    /// <summary>The part, in lower-case words.</summary>
    public string Role => role.Role;

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(role.Evidence);

    public async Task<ActorNode> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(role.Actor, cancellationToken))!;
}
