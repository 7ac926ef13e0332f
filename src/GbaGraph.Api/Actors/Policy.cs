using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A plan, measure, agreement or programme.</summary>
[Node]
public sealed class Policy(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Policy?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Policy;
}
