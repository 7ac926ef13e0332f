using GbaGraph.Domain.Observations;

namespace GbaGraph.Domain.Filters;

/// <summary>Which observations. Everything that is set must hold.</summary>
public sealed record ObservationFilter
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<ObservationFilter>? And { get; init; }

    /// <summary>One of these holds; an empty list holds for nothing.</summary>
    public IReadOnlyList<ObservationFilter>? Or { get; init; }

    /// <summary>On the id.</summary>
    public TextFilter? Id { get; init; }

    /// <summary>On the actor measured.</summary>
    public ActorFilter? Subject { get; init; }

    /// <summary>On the second of a pair; an observation of one actor fulfils none.</summary>
    public ActorFilter? Counterpart { get; init; }

    /// <summary>On the key of the metric.</summary>
    public TextFilter? Metric { get; init; }

    /// <summary>On the nature.</summary>
    public MemberFilter<ObservationNature>? Nature { get; init; }

    /// <summary>On how the source qualifies the figure.</summary>
    public MemberFilter<ObservationQualifier>? Qualifier { get; init; }

    /// <summary>On the value; a range is missing here.</summary>
    public NumberFilter? Value { get; init; }

    /// <summary>On the unit.</summary>
    public TextFilter? Unit { get; init; }

    /// <summary>On what it covers.</summary>
    public TextFilter? Scope { get; init; }

    /// <summary>For a rank, on the ranking.</summary>
    public TextFilter? List { get; init; }

    /// <summary>For a rank, on who made the ranking.</summary>
    public TextFilter? Issuer { get; init; }

    /// <summary>For a rank, on those among whom it is one.</summary>
    public TextFilter? Field { get; init; }

    /// <summary>On the id of the observation of which this one is a part.</summary>
    public TextFilter? Parent { get; init; }

    /// <summary>On what a share is a share of.</summary>
    public TextFilter? Base { get; init; }

    /// <summary>On the period.</summary>
    public DateFilter? Period { get; init; }

    /// <summary>Some evidence comes from a source whose key fulfils this.</summary>
    public TextFilter? Source { get; init; }
}
