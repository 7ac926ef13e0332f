namespace GbaGraph.Research.Seed.Tables;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Fault">What is wrong with its quotes, or null.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Fault);
