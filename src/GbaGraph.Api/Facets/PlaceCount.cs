using GbaGraph.Api.Actors;

namespace GbaGraph.Api.Facets;

/// <summary>How many actors lie in a place.</summary>
public sealed class PlaceCount(string slug, int count)
{
    public int Count => count;

    public async Task<ActorNode> GetPlaceAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(slug, cancellationToken))!;
}
