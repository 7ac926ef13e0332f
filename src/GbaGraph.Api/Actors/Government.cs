using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A government, department or public agency.</summary>
[Node]
public sealed class Government(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Government?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Government;
}
