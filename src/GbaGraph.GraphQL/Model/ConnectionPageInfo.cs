namespace GbaGraph.GraphQL;

/// <summary>Where a page lies in its list.</summary>
public sealed record ConnectionPageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);
}
