namespace GbaGraph.GraphQL;

/// <summary>The in-browser tool. This library brings none, so that a page is never served whatever is set.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Without effect; there so that configurations which switch the tool off compile.</summary>
    public bool Enable { get; set; } = true;
}
