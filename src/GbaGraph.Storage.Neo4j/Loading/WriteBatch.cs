using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Loading;

/// <summary>Some rows that one statement writes.</summary>
/// <param name="Statement">The statement, with the rows as <c>$rows</c>.</param>
/// <param name="Rows">How many things of the record are done with it.</param>
internal sealed record WriteBatch(CypherStatement Statement, int Rows)
{
    /// <summary>Cuts rows into batches.</summary>
    /// <param name="text">The statement, over <c>$rows</c>.</param>
    /// <param name="items">What to write.</param>
    /// <param name="row">Makes a row; called when its batch is due.</param>
    /// <param name="size">Rows a batch.</param>
    /// <param name="counts">Whether the rows are things of the record, and not only parts of them.</param>
    public static IEnumerable<WriteBatch> Of<T>(string text, IEnumerable<T> items, Func<T, Dictionary<string, object?>> row, int size, bool counts = true) =>
        items.Chunk(size).Select(chunk => new WriteBatch(new(text, new Dictionary<string, object?> { ["rows"] = chunk.Select(row).ToArray() }), counts ? chunk.Length : 0));
}
