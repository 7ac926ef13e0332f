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

    /// <summary>Whether connections and edges are named after the field, the default, or after the type of their items.</summary>
    public bool? InferConnectionNameFromField { get; set; } = true;

    /// <summary>Whether connections have the field <c>nodes</c> beside <c>edges</c>.</summary>
    public bool? IncludeNodesField { get; set; } = true;
}
