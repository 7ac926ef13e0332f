using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A fund, bank, exchange or other source of capital.</summary>
[Node]
public sealed class Investor(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Investor?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Investor;
}
