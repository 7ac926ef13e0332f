namespace GbaGraph.GraphQL;

/// <summary>What fields with <see cref="UsePagingAttribute"/> do where they don't say otherwise.</summary>
public sealed class PagingOptions
{
    public int? DefaultPageSize { get; set; } = 10;

    public int? MaxPageSize { get; set; } = 50;

    public bool? IncludeTotalCount { get; set; }

    public bool? AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether a caller must give first or last.</summary>
    public bool? RequirePagingBoundaries { get; set; }
}
