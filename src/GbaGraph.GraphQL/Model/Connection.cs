namespace GbaGraph.GraphQL;

/// <summary>A page of a list as the schema's connection types show it.</summary>
public class Connection<T>(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
{
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    public IReadOnlyList<IEdge<T>> Edges { get; } = edges;

    /// <summary>The items of the page without their cursors.</summary>
    [GraphQLIgnore]
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    public ConnectionPageInfo Info { get; } = info;

    /// <summary>The number of items in the whole list; meaningful only where <see cref="PagingArguments.IncludeTotalCount"/> asked for it.</summary>
    public int TotalCount { get; } = totalCount;
}
