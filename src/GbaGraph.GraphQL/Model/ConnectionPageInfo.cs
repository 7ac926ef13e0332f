namespace GbaGraph.GraphQL;

/// <summary>Where a page lies in its list.</summary>
public sealed record ConnectionPageInfo
{
    /// <summary>A page between these cursors.</summary>
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
    {
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        StartCursor = startCursor;
        EndCursor = endCursor;
    }

    /// <summary>Of a page without items and without neighbours.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);

    /// <summary>Whether items follow after the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether items come before the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The cursor of the first item; null on an empty page.</summary>
    public string? StartCursor { get; }

    /// <summary>The cursor of the last item; null on an empty page.</summary>
    public string? EndCursor { get; }
}
