namespace GbaGraph.GraphQL;

/// <summary>A field that gives a page of a list; its method returns a <see cref="Connection{T}"/> and takes <see cref="PagingArguments"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The name of the connection and edge types; by default the field's.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The size of a page for which neither first nor last was given; 0 means the server's default.</summary>
    public int DefaultPageSize { get; set; }

    /// <summary>The most items on a page; 0 means the server's default.</summary>
    public int MaxPageSize { get; set; }

    /// <summary>Whether the connection has the field <c>totalCount</c>; either this or <see cref="PagingOptions.IncludeTotalCount"/> is enough.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>Whether the arguments <c>last</c> and <c>before</c> exist; <see cref="PagingOptions.AllowBackwardPagination"/> must allow them too.</summary>
    public bool AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether a caller must give first or last, or is refused with HC0052; either this or <see cref="PagingOptions.RequirePagingBoundaries"/> is enough.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>Whether the connection is named after the field, the default, or after the type of its items.</summary>
    public bool InferConnectionNameFromField { get; set; } = true;
}
