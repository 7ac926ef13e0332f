using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>An alliance, forum, fair, contest, association or service platform.</summary>
[Node]
public sealed class Platform(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Platform?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Platform;
}
