namespace GbaGraph.GraphQL;

/// <summary>One item of a page and the cursor that stands for its place.</summary>
public interface IEdge<out T>
{
    T Node { get; }

    string Cursor { get; }
}
