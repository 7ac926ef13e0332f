namespace GbaGraph.GraphQL;

/// <summary>One item of a page and its cursor, which may be worked out only when it is asked for.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? resolveCursor;
    private string? cursor;

    /// <summary>An item whose cursor is known.</summary>
    public Edge(T node, string cursor)
    {
        Node = node;
        this.cursor = cursor;
    }

    /// <summary>An item whose cursor is worked out from it, once at the most.</summary>
    public Edge(T node, Func<T, string> resolveCursor)
        : this(node, (Edge<T> edge) => resolveCursor(edge.Node))
    {
    }

    /// <summary>An item whose cursor is worked out from the edge, once at the most.</summary>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        Node = node;
        this.resolveCursor = resolveCursor;
    }

    /// <inheritdoc/>
    public T Node { get; }

    /// <inheritdoc/>
    public string Cursor => cursor ??= resolveCursor!(this);
}
