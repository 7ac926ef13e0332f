using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A university or college that teaches.</summary>
[Node]
public sealed class University(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<University?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as University;
}
