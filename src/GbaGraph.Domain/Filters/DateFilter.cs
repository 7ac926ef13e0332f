using GbaGraph.Domain.Dates;

namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on a date that stands for a span of days; all that are set must hold. A missing date fulfils none.</summary>
public sealed record DateFilter
{
    /// <summary>Has exactly the same first and last day.</summary>
    public PartialDate? Eq { get; init; }

    /// <summary>Begins after the last day of this one.</summary>
    public PartialDate? Gt { get; init; }

    /// <summary>Begins on or after the first day of this one.</summary>
    public PartialDate? Gte { get; init; }

    /// <summary>Ends before the first day of this one.</summary>
    public PartialDate? Lt { get; init; }

    /// <summary>Ends on or before the last day of this one.</summary>
    public PartialDate? Lte { get; init; }
}
