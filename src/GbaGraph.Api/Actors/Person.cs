using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>A named person.</summary>
[Node]
public sealed class Person(Actor actor) : ActorNode(actor)
{
    [NodeResolver]
    public static async Task<Person?> GetAsync(string id, ActorBySlug actors, CancellationToken cancellationToken) =>
        await actors.LoadAsync(id, cancellationToken) as Person;
}
