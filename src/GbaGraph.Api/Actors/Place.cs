using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A city, district, region, country, port or crossing.</summary>
[Node]
public sealed class Place(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Place?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Place;
}
