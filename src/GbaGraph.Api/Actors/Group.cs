using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A body of unnamed or partly named members.</summary>
[Node]
public sealed class Group(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Group?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Group;
}
