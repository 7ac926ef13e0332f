namespace GbaGraph.Domain.Paging;

/// <summary>A row and the cursor that stands for its place in the order.</summary>
/// <param name="Value">The row.</param>
/// <param name="Cursor">Opaque; stable under inserts and deletes of other rows.</param>
public sealed record PageRow<T>(T Value, string Cursor);
