using GbaGraph.Api.Actors;

namespace GbaGraph.Api.Analysis;

/// <summary>An actor of a community.</summary>
public sealed class CommunityMember(string slug)
{
    public async Task<ActorNode> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(slug, cancellationToken))!;
}
