using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A large scientific or technical facility, or a building.</summary>
[Node]
public sealed class Facility(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Facility?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Facility;
}
