using GbaGraph.Domain.Records;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Loading;
using GbaGraph.Storage.Neo4j.Rows;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace GbaGraph.Storage.Neo4j.Export;

/// <summary>A record as tables of nodes and relationships. The rows are those of the load, so that both ways give the same graph.</summary>
internal sealed class RecordTables(KnowledgeRecord record, string seedHash)
{
    private readonly Dictionary<string, Row[]> _rows = new RecordBatches(record).All().Where(b => b.Statement.Parameters.ContainsKey("rows")).GroupBy(b => b.Statement.Text)
        .ToDictionary(g => g.Key, g => g.SelectMany(b => RowsOf(b.Statement)).ToArray());

    /// <summary>Every table; some may be empty.</summary>
    public IEnumerable<CsvTable> All() =>
    [
        State(),
        Nodes("Source", RecordBatches.Sources, r => (Text(r, "key"), "Source", r)),
        Nodes("Metric", RecordBatches.Metrics, r => (Text(r, "key"), "Metric", r)),
        Nodes("Conflict", RecordBatches.Conflicts, r => (Text(r, "id"), "Conflict", r)),
        Nodes("Actor", RecordBatches.Actors, r => (Slug(r), $"Actor;{Text(r, "label")}", Properties(r))),
        Nodes("ActorSearch", RecordBatches.Actors, r => (Slug(r), "ActorSearch", new() { ["slug"] = Slug(r), ["kind"] = Properties(r)["kind"], ["terms"] = r["terms"] })),
        Nodes("Observation", RecordBatches.Observations, r => (Text(Properties(r), "id"), "Observation", Properties(r))),
        Nodes("Event", RecordBatches.Events, r => (Text(Properties(r), "id"), "Event", Properties(r))),
        Links(),
        Cites("Actor", RecordBatches.Actors, Slug),
        Cites("Observation", RecordBatches.Observations, r => Text(Properties(r), "id")),
        Cites("Event", RecordBatches.Events, r => Text(Properties(r), "id")),
        Relationships("observed-of", "Observation", "Actor", RecordBatches.Observations, r => [(Text(Properties(r), "id"), Text(Properties(r), "subject"), "OBSERVED_OF", [])]),
        Relationships("measures", "Observation", "Metric", RecordBatches.Observations, r => [(Text(Properties(r), "id"), Text(Properties(r), "metric"), "MEASURES", [])]),
        Relationships("observed-with", "Observation", "Actor", RecordBatches.Counterparts, r => [(Text(r, "id"), Text(r, "counterpart"), "OBSERVED_WITH", [])]),
        Relationships("of-which", "Observation", "Observation", RecordBatches.Parents, r => [(Text(r, "id"), Text(r, "parent"), "OF_WHICH", [])]),
        Relationships("takes-part-in", "Actor", "Event", RecordBatches.Roles, r => [(Text(r, "actor"), Text(r, "event"), "TAKES_PART_IN", Properties(r))]),
        .. Frameworks(),
    ];

    private IEnumerable<CsvTable> Frameworks() =>
    [
        Nodes("Framework", FrameworkBatches.Frameworks, r => (Text(r, "key"), "Framework", r)),
        Nodes("FrameworkElement", FrameworkBatches.Elements, r => (Text(r, "uid"), "FrameworkElement", r)),
        Nodes("FrameworkCell", FrameworkBatches.Cells, r => (ItemOf(r, "element"), "FrameworkCell", Properties(r))),
        Nodes("FrameworkRole", FrameworkBatches.Roles, r => (ItemOf(r, "element"), "FrameworkRole", Properties(r))),
        Nodes("FrameworkFormula", FrameworkBatches.Formulas, r => ($"{Text(r, "framework")}/{Text(r, "id")}", "FrameworkFormula", r)),
        Relationships("taken-from", "Framework", "Source", FrameworkBatches.Frameworks, r => [(Text(r, "key"), Text(r, "source"), "TAKEN_FROM", [])]),
        Relationships("element-of", "FrameworkElement", "Framework", FrameworkBatches.Elements, r => [(Text(r, "uid"), Text(r, "framework"), "ELEMENT_OF", [])]),
        Relationships("under", "FrameworkElement", "FrameworkElement", FrameworkBatches.Parents, r => [(Text(r, "uid"), Text(r, "parent"), "UNDER", [])]),
        Relationships("relates-to", "FrameworkElement", "FrameworkElement", FrameworkBatches.Relations, r => [(Text(r, "from"), Text(r, "to"), "RELATES_TO", Properties(r))]),
        Relationships("cell-of", "FrameworkCell", "FrameworkElement", FrameworkBatches.Cells, r => [(ItemOf(r, "element"), Text(r, "element"), "CELL_OF", []), (ItemOf(r, "element"), Text(r, "dimension"), "ON_DIMENSION", [])]),
        Relationships("role-in", "FrameworkRole", "FrameworkElement", FrameworkBatches.Roles, r => [(ItemOf(r, "element"), Text(r, "element"), "ROLE_IN", [])]),
        Relationships("plays", "Actor", "FrameworkRole", FrameworkBatches.Roles, r => Properties(r).TryGetValue("actor", out var actor) ? [((string)actor!, ItemOf(r, "element"), "PLAYS", [])] : []),
        Relationships("formula-of", "FrameworkFormula", "Framework", FrameworkBatches.Formulas, r => [($"{Text(r, "framework")}/{Text(r, "id")}", Text(r, "framework"), "FORMULA_OF", [])]),
    ];

    // The first start finds version 0, and makes constraints and indexes.
    private CsvTable State() => new("GbaGraph.csv", true, [":ID(GbaGraph)", ":LABEL"],
    [
        (["store", "GbaGraph"], new() { ["key"] = "store", ["revision"] = 1L, ["contentHash"] = ContentHash.Of(record), ["seedHash"] = seedHash, ["schemaVersion"] = 0L }),
        (["writer", "GbaGraph"], new() { ["key"] = "writer" }),
    ]);

    private CsvTable Nodes(string label, string statement, Func<Row, (string Id, string Labels, Row Properties)> node) => new(
        $"{label}.csv", true, [$":ID({label})", ":LABEL"], [.. Rows(statement).Select(node).Select(n => ((IReadOnlyList<string>)[n.Id, n.Labels.Replace(';', CsvTable.ArrayDelimiter)], n.Properties))]);

    private CsvTable Relationships(string name, string from, string to, string statement, Func<Row, IEnumerable<(string From, string To, string Type, Row Properties)>> relationships) => new(
        $"{name}.csv", false, [$":START_ID({from})", $":END_ID({to})", ":TYPE"], [.. Rows(statement).SelectMany(relationships).Select(r => ((IReadOnlyList<string>)[r.From, r.To, r.Type], r.Properties))]);

    private CsvTable Links() => new(
        "links.csv", false, [":START_ID(Actor)", ":END_ID(Actor)", ":TYPE"], [.. record.Links.Select(l => ((IReadOnlyList<string>)[l.From, l.To, Vocabulary.NameOf(l.Kind)], LinkRows.Write(l)))]);

    private CsvTable Cites(string label, string statement, Func<Row, string> id) =>
        Relationships($"{label}-cites", label, "Source", statement, r => ((string[])r["cites"]!).Select(source => (id(r), source, "CITES", new Row())));

    private Row[] Rows(string statement) => _rows.GetValueOrDefault(statement, []);

    private static Row[] RowsOf(CypherStatement statement) => (Row[])statement.Parameters["rows"]!;

    private static Row Properties(Row row) => (Row)row["properties"]!;

    private static string Slug(Row row) => Text(Properties(row), "slug");

    private static string Text(Row row, string name) => (string)row[name]!;

    // An element's uid is its framework's key, a slash and its id.
    private static string ItemOf(Row row, string element) => $"{Text(row, element).Split('/')[0]}/{Text(Properties(row), "id")}";
}
