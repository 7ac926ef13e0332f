using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads frameworks.</summary>
internal sealed class FrameworkRows(SeedTables tables, EvidenceRows evidence, DefectList defects)
{
    public IReadOnlyList<Framework> Read() =>
        [.. tables.Frameworks.Select(Framework).OfType<Framework>().OrderBy(f => f.Key, StringComparer.Ordinal)];

    private Framework? Framework(YamlItem item)
    {
        var reader = new RowReader(item.Row, defects);
        var (key, source, kind) = (reader.Text("key"), reader.Text("source"), reader.Member<FrameworkKind>("kind"));
        var (title, description) = (reader.Text("title_en"), reader.Text("description"));
        if (key.Length > 0 && item.Row.File != $"frameworks/{key}.yaml") reader.Fail("key", "key", $"the framework '{key}' must stand in frameworks/{key}.yaml");
        var cited = Cited(item, reader, source, $"framework:{key}");
        var elements = Items(item, "elements", reader, (i, r) => Element(i, r, source, key));
        var relations = Items(item, "relations", reader, (i, r) => Relation(i, r, source, key));
        var cells = Items(item, "cells", reader, (i, r) => Cell(i, r, source, key));
        var roles = Items(item, "roles", reader, (i, r) => Role(i, r, source, key));
        var formulas = Items(item, "formulas", reader, (i, r) => Formula(i, r, source, key));
        return reader.Build(() => new Framework(key, source, kind, title, item.Row["title_zh"], description, cited, elements, relations, cells, roles, formulas));
    }

    private List<T> Items<T>(YamlItem framework, string list, RowReader whole, Func<YamlItem, RowReader, T?> read) where T : class
    {
        var items = new List<T>();
        foreach (var item in framework[list])
        {
            if (read(item, new RowReader(item.Row, defects)) is { } value) items.Add(value);
            else whole.Spoil();
        }

        return items;
    }

    private FrameworkElement? Element(YamlItem item, RowReader reader, string source, string key)
    {
        var (id, kind, row) = (reader.Text("id"), reader.Member<FrameworkElementKind>("kind"), item.Row);
        var (name, definition, rank, period) = (reader.Text("name_en"), reader.Text("definition"), reader.Integer("rank"), reader.Date("period"));
        var (target, kinds) = (Flag(row, reader, "target"), Kinds(row, reader));
        var cited = Cited(item, reader, source, $"{key}/{id}");
        return reader.Build(() => new FrameworkElement(id, kind, name, row["name_zh"], definition, row["parent"], rank, row["grade"], target, period, kinds, cited));
    }

    private FrameworkRelation? Relation(YamlItem item, RowReader reader, string source, string key)
    {
        var (id, from, kind, to) = (reader.Text("id"), reader.Text("from"), reader.Member<FrameworkRelationKind>("kind"), reader.Text("to"));
        var cited = Cited(item, reader, source, $"{key}/{id}");
        return reader.Build(() => new FrameworkRelation(id, from, kind, to, item.Row["content"], item.Row["phase"], cited));
    }

    private FrameworkCell? Cell(YamlItem item, RowReader reader, string source, string key)
    {
        var (id, element, dimension) = (reader.Text("id"), reader.Text("element"), reader.Text("dimension"));
        var cited = Cited(item, reader, source, $"{key}/{id}");
        return reader.Build(() => new FrameworkCell(id, element, dimension, item.Row["text"], item.Row["value"], cited));
    }

    private FrameworkRole? Role(YamlItem item, RowReader reader, string source, string key)
    {
        var (id, element, role, period, row) = (reader.Text("id"), reader.Text("element"), reader.Text("role"), reader.Date("period"), item.Row);
        var cited = Cited(item, reader, source, $"{key}/{id}");
        return reader.Build(() => new FrameworkRole(id, element, row["actor"], row["claim"], period, role, row["phase"], row["note"], cited));
    }

    private FrameworkFormula? Formula(YamlItem item, RowReader reader, string source, string key)
    {
        var (id, expression) = (reader.Text("id"), reader.Text("expression"));
        var symbols = Items(item, "symbols", reader, (i, r) =>
        {
            var symbol = r.Text("symbol");
            return r.Build(() => new FormulaSymbol(symbol, i.Row["element"], i.Row["metric"], i.Row["unit"], i.Row["proxy"]));
        });
        var cited = Cited(item, reader, source, $"{key}/{id}");
        return reader.Build(() => new FrameworkFormula(id, expression, symbols, cited));
    }

    private IReadOnlyList<Evidence> Cited(YamlItem item, RowReader reader, string source, string claim) =>
        evidence.For([.. item["evidence"].Select(e => Sourced(e.Row, source))], reader, claim);

    // An item cites the framework's source unless it names another.
    private static SeedRow Sourced(SeedRow row, string source) =>
        row["source"] is null ? row with { Fields = new Dictionary<string, string>(row.Fields) { ["source"] = source } } : row;

    private static bool Flag(SeedRow row, RowReader reader, string column)
    {
        if (row[column] is not (null or "true" or "false")) reader.Fail(column, "value", $"'{row[column]}' must be true or false");
        return row[column] == "true";
    }

    private static List<ActorKind> Kinds(SeedRow row, RowReader reader)
    {
        var kinds = new List<ActorKind>();
        foreach (var name in (row["actor_kinds"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Vocabulary.TryParse<ActorKind>(name, out var kind)) kinds.Add(kind);
            else reader.Fail("actor_kinds", "vocabulary", $"'{name}' is none of {string.Join(' ', Vocabulary.NamesOf<ActorKind>())}");
        }

        return kinds;
    }
}
