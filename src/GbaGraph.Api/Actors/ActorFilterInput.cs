using GbaGraph.Api.Filters;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Actors;

/// <summary>Which actors; everything that is given must hold.</summary>
public sealed class ActorFilterInput
{
    public List<ActorFilterInput>? And { get; init; }
    public List<ActorFilterInput>? Or { get; init; }
    public StringOperationFilterInput? Slug { get; init; }
    public ActorKindOperationFilterInput? Kind { get; init; }

    /// <summary>Some name of the actor, in any language.</summary>
    public StringOperationFilterInput? Name { get; init; }

    /// <summary>The slug of the nearest place that it lies in.</summary>
    public StringOperationFilterInput? Place { get; init; }

    public PartialDateOperationFilterInput? Founded { get; init; }

    /// <summary>The key of a source that says that the actor exists.</summary>
    public StringOperationFilterInput? Source { get; init; }

    public ActorLinksFilterInput? Links { get; init; }

    internal ActorFilter ToDomain() => new()
    {
        And = And?.ConvertAll(f => f.ToDomain()),
        Or = Or?.ConvertAll(f => f.ToDomain()),
        Slug = Slug?.ToDomain(),
        Kind = Kind?.ToDomain(),
        Name = Name?.ToDomain(),
        Place = Place?.ToDomain(),
        Founded = Founded?.ToDomain(),
        Source = Source?.ToDomain(),
        Links = Links?.ToDomain(),
    };
}
