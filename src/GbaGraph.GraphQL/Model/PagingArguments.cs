namespace GbaGraph.GraphQL;

/// <summary>What a caller asks of a page. Without first and last the default page size is in <see cref="First"/>.</summary>
public readonly record struct PagingArguments
{
    /// <summary>A page, as code asks for it; nothing is checked against the rules of a field.</summary>
    public PagingArguments(int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
    {
        First = first;
        After = after;
        Last = last;
        Before = before;
        IncludeTotalCount = includeTotalCount;
    }

    /// <summary>How many items at most, from the start or from behind <see cref="After"/>; 0 for none, null where <see cref="Last"/> is given instead.</summary>
    public int? First { get; init; }

    /// <summary>The cursor of the item before the first one wanted; null for the start of the list.</summary>
    public string? After { get; init; }

    /// <summary>How many items at most, up to the end or to <see cref="Before"/>; null where not asked for.</summary>
    public int? Last { get; init; }

    /// <summary>The cursor of the item behind the last one wanted; null for the end of the list.</summary>
    public string? Before { get; init; }

    /// <summary>True only where the query selects <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; init; }
}
