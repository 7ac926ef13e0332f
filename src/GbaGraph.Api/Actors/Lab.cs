using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A research institute or laboratory.</summary>
[Node]
public sealed class Lab(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Lab?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Lab;
}
