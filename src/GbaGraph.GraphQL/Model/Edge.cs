namespace GbaGraph.GraphQL;

/// <summary>One item of a page and its cursor, which may be worked out only when it is asked for.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? resolveCursor;
    private string? cursor;

    public Edge(T node, string cursor)
    {
        Node = node;
        this.cursor = cursor;
    }

    public Edge(T node, Func<T, string> resolveCursor)
        : this(node, (Edge<T> edge) => resolveCursor(edge.Node))
    {
    }

    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        Node = node;
        this.resolveCursor = resolveCursor;
    }

    public T Node { get; }

    public string Cursor => cursor ??= resolveCursor!(this);
}
