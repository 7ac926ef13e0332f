using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A cooperation zone, park or new area.</summary>
[Node]
public sealed class Zone(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Zone?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Zone;
}
