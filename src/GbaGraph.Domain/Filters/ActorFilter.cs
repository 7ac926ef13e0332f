using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;

namespace GbaGraph.Domain.Filters;

/// <summary>Which actors. Everything that is set must hold; a filter with nothing set holds for all.</summary>
public sealed record ActorFilter
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<ActorFilter>? And { get; init; }

    /// <summary>One of these holds; an empty list holds for nothing.</summary>
    public IReadOnlyList<ActorFilter>? Or { get; init; }

    /// <summary>On the slug.</summary>
    public TextFilter? Slug { get; init; }

    /// <summary>On the kind.</summary>
    public MemberFilter<ActorKind>? Kind { get; init; }

    /// <summary>Some name of the actor fulfils this.</summary>
    public TextFilter? Name { get; init; }

    /// <summary>On the slug of its place; null conditions see an actor without place as missing.</summary>
    public TextFilter? Place { get; init; }

    /// <summary>May have existed at some day of this date: not founded after it, not dissolved before it; what is unknown doesn't exclude.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>On the first claim of its founding date.</summary>
    public DateFilter? Founded { get; init; }

    /// <summary>Some evidence of the actor itself comes from a source whose key fulfils this.</summary>
    public TextFilter? Source { get; init; }

    /// <summary>On its links.</summary>
    public LinkQuantifiers? Links { get; init; }
}
