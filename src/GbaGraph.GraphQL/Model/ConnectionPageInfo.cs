namespace GbaGraph.GraphQL;

/// <summary>Where a page lies in its list.</summary>
public sealed record ConnectionPageInfo
{
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
    {
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        StartCursor = startCursor;
        EndCursor = endCursor;
    }

    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);

    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    public string? StartCursor { get; }

    public string? EndCursor { get; }
}
