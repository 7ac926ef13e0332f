using GbaGraph.Api.Actors;
using GbaGraph.Api.Links;
using GbaGraph.Research.Paths;

namespace GbaGraph.Api.Paths;

/// <summary>One step of a path.</summary>
[GraphQLName("PathStep")]
public sealed class PathStepNode(PathStep step)
{
    /// <summary>The link by which the actor was reached; null at the start.</summary>
    public LinkNode? Link => step.Link is { } link ? new(link) : null;

    /// <summary>The actor reached.</summary>
    public async Task<ActorNode> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(step.Actor, cancellationToken))!;
}
