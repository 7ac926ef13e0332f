namespace GbaGraph.GraphQL;

/// <summary>What fields with <see cref="UsePagingAttribute"/> do where they don't say otherwise.</summary>
public sealed class PagingOptions
{
    /// <summary>Items on a page for which neither first nor last was given, cut to <see cref="MaxPageSize"/>; null for 10.</summary>
    public int? DefaultPageSize { get; set; } = 10;

    /// <summary>The most items that a caller may ask for; more is refused with HC0051. Null for 50.</summary>
    public int? MaxPageSize { get; set; } = 50;

    /// <summary>Whether all connections have the field <c>totalCount</c>; null for those alone that say so.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether the arguments <c>last</c> and <c>before</c> exist; null for yes.</summary>
    public bool? AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether a caller must give first or last.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections and edges are named after the field, the default, or after the type of their items.</summary>
    public bool? InferConnectionNameFromField { get; set; } = true;

    /// <summary>Whether connections have the field <c>nodes</c> beside <c>edges</c>.</summary>
    public bool? IncludeNodesField { get; set; } = true;
}
