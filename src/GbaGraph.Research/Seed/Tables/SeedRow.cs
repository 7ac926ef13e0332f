namespace GbaGraph.Research.Seed.Tables;

/// <summary>One row of a table.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Fields">Its fields by column.</param>
internal sealed record SeedRow(string File, int Line, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The field, or null where it is empty or the file leaves its column out.</summary>
    public string? this[string column] => Fields.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;
}
