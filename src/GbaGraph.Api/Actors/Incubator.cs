using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>An incubator, makerspace or accelerator.</summary>
[Node]
public sealed class Incubator(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Incubator?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Incubator;
}
