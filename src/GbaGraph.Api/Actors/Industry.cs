using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A sector, technology or product.</summary>
[Node]
public sealed class Industry(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Industry?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Industry;
}
