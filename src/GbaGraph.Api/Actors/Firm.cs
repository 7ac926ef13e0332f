using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A company that is not mainly an investor.</summary>
[Node]
public sealed class Firm(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Firm?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Firm;
}
