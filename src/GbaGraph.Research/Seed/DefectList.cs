using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed;

/// <summary>Gathers defects.</summary>
internal sealed class DefectList
{
    private readonly List<SeedDefect> _defects = [];

    public int Count => _defects.Count;

    public void Add(string file, int row, string column, string rule, string message) =>
        _defects.Add(new SeedDefect(file, row, column, rule, message.ReplaceLineEndings(" ")));

    public void Add(SeedRow row, string column, string rule, string message) => Add(row.File, row.Line, column, rule, message);

    /// <summary>All defects, each once, by file, row and column.</summary>
    public IReadOnlyList<SeedDefect> Sorted() =>
        [.. _defects.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Row).ThenBy(d => d.Column, StringComparer.Ordinal)
            .ThenBy(d => d.Rule, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
}
