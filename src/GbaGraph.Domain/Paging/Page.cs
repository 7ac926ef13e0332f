namespace GbaGraph.Domain.Paging;

/// <summary>A page of rows in order.</summary>
/// <param name="Rows">The rows, each with its cursor.</param>
/// <param name="HasNext">Whether rows follow.</param>
/// <param name="HasPrevious">Whether rows precede.</param>
/// <param name="TotalCount">All rows that fulfil the filter; null unless asked for.</param>
public sealed record Page<T>(IReadOnlyList<PageRow<T>> Rows, bool HasNext, bool HasPrevious, int? TotalCount)
{
    /// <summary>A page without rows.</summary>
    public static Page<T> Empty { get; } = new([], false, false, 0);
}
