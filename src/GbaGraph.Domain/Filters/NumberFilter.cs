namespace GbaGraph.Domain.Filters;

/// <summary>Conditions on a number; all that are set must hold. A missing number fulfils none.</summary>
public sealed record NumberFilter
{
    /// <summary>Is this.</summary>
    public decimal? Eq { get; init; }

    /// <summary>Is more than this.</summary>
    public decimal? Gt { get; init; }

    /// <summary>Is this or more.</summary>
    public decimal? Gte { get; init; }

    /// <summary>Is less than this.</summary>
    public decimal? Lt { get; init; }

    /// <summary>Is this or less.</summary>
    public decimal? Lte { get; init; }
}
