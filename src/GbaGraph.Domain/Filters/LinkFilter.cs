using GbaGraph.Domain.Links;

namespace GbaGraph.Domain.Filters;

/// <summary>Which links. Everything that is set must hold; a filter with nothing set holds for all.</summary>
public sealed record LinkFilter
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<LinkFilter>? And { get; init; }

    /// <summary>One of these holds; an empty list holds for nothing.</summary>
    public IReadOnlyList<LinkFilter>? Or { get; init; }

    /// <summary>On the id.</summary>
    public TextFilter? Id { get; init; }

    /// <summary>On the kind.</summary>
    public MemberFilter<LinkKind>? Kind { get; init; }

    /// <summary>On the group of the kind.</summary>
    public MemberFilter<LinkGroup>? Group { get; init; }

    /// <summary>On the status.</summary>
    public MemberFilter<LinkStatus>? Status { get; init; }

    /// <summary>On the first end.</summary>
    public ActorFilter? From { get; init; }

    /// <summary>On the second end.</summary>
    public ActorFilter? To { get; init; }

    /// <summary>On the start.</summary>
    public DateFilter? Start { get; init; }

    /// <summary>On the end.</summary>
    public DateFilter? End { get; init; }

    /// <summary>On what the first end is in it, such as <c>leader</c>.</summary>
    public TextFilter? Role { get; init; }

    /// <summary>On what flows from the first end to the second.</summary>
    public TextFilter? Flow { get; init; }

    /// <summary>On the rule by which an inferred link follows.</summary>
    public TextFilter? Rule { get; init; }

    /// <summary>Some evidence comes from a source whose key fulfils this.</summary>
    public TextFilter? Source { get; init; }
}
