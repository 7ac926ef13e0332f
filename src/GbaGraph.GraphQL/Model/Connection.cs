namespace GbaGraph.GraphQL;

/// <summary>A page of a list as the schema's connection types show it.</summary>
public class Connection<T>(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
{
    /// <summary>A page without items.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    /// <summary>The items in the order of the list, each with its cursor; empty where the page has none.</summary>
    public IReadOnlyList<IEdge<T>> Edges { get; } = edges;

    /// <summary>The items of the page without their cursors.</summary>
    [GraphQLIgnore]
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>What the schema shows as <c>pageInfo</c>.</summary>
    public ConnectionPageInfo Info { get; } = info;

    /// <summary>The number of items in the whole list; meaningful only where <see cref="PagingArguments.IncludeTotalCount"/> asked for it.</summary>
    public int TotalCount { get; } = totalCount;
}
