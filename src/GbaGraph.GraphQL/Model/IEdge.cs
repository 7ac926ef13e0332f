namespace GbaGraph.GraphQL;

/// <summary>One item of a page and the cursor that stands for its place.</summary>
public interface IEdge<out T>
{
    /// <summary>The item.</summary>
    T Node { get; }

    /// <summary>Opaque to callers, who give it back as <c>after</c> or <c>before</c>.</summary>
    string Cursor { get; }
}
