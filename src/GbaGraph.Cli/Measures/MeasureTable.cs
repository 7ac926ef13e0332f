namespace GbaGraph.Cli.Measures;

/// <summary>What a measure gives back, as rows to print.</summary>
/// <param name="Columns">Column names, in lower case with underscores.</param>
/// <param name="Rows">Cells: text, whole numbers, doubles, or null where there is no value; made when they are printed, so that only the measure is timed.</param>
internal sealed record MeasureTable(IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows);
