using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a number; all that are given must hold.</summary>
public sealed class DecimalOperationFilterInput
{
    public decimal? Eq { get; init; }
    public decimal? Gt { get; init; }
    public decimal? Gte { get; init; }
    public decimal? Lt { get; init; }
    public decimal? Lte { get; init; }

    internal NumberFilter ToDomain() => new() { Eq = Eq, Gt = Gt, Gte = Gte, Lt = Lt, Lte = Lte };
}
