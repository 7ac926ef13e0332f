using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a date that may stand for a span of days, written 2017, 2017-06, 2017-06-30, 198X, 2017~ or 1984/1990.</summary>
public sealed class PartialDateOperationFilterInput
{
    /// <summary>Same first and last day.</summary>
    public string? Eq { get; init; }

    /// <summary>Begins after the last day of this.</summary>
    public string? Gt { get; init; }

    /// <summary>Begins on or after the first day of this.</summary>
    public string? Gte { get; init; }

    /// <summary>Ends before the first day of this.</summary>
    public string? Lt { get; init; }

    /// <summary>Ends on or before the last day of this.</summary>
    public string? Lte { get; init; }

    internal DateFilter ToDomain() => new() { Eq = Read(Eq), Gt = Read(Gt), Gte = Read(Gte), Lt = Read(Lt), Lte = Read(Lte) };

    internal static PartialDate? Read(string? text, string field = "date") => text is null ? null : PartialDate.Parse(text, field);
}
