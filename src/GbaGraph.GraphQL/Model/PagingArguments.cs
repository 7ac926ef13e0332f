namespace GbaGraph.GraphQL;

/// <summary>What a caller asks of a page. Without first and last the default page size is in <see cref="First"/>.</summary>
public readonly record struct PagingArguments
{
    public PagingArguments(int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
    {
        First = first;
        After = after;
        Last = last;
        Before = before;
        IncludeTotalCount = includeTotalCount;
    }

    public int? First { get; init; }

    public string? After { get; init; }

    public int? Last { get; init; }

    public string? Before { get; init; }

    /// <summary>True only where the query selects <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; init; }
}
