using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Frameworks as nodes, their elements as nodes, arrows between elements as relationships, and cells, roles and formulas as nodes.</summary>
internal static class FrameworkRows
{
    /// <summary>Reads every framework, whole.</summary>
    public const string All =
        """
        MATCH (f:Framework) RETURN f {.*,
          elements: COLLECT { MATCH (f)<-[:ELEMENT_OF]-(x:FrameworkElement) RETURN properties(x) ORDER BY x.ordinal },
          relations: COLLECT { MATCH (f)<-[:ELEMENT_OF]-(from:FrameworkElement)-[x:RELATES_TO]->(to:FrameworkElement) RETURN x {.*, from: from.id, to: to.id} ORDER BY x.ordinal },
          cells: COLLECT { MATCH (f)<-[:ELEMENT_OF]-(e:FrameworkElement)<-[:CELL_OF]-(x:FrameworkCell) RETURN x {.*, element: e.id} ORDER BY x.ordinal },
          roles: COLLECT { MATCH (f)<-[:ELEMENT_OF]-(e:FrameworkElement)<-[:ROLE_IN]-(x:FrameworkRole) RETURN x {.*, element: e.id} ORDER BY x.ordinal },
          formulas: COLLECT { MATCH (f)<-[:FORMULA_OF]-(x:FrameworkFormula) RETURN properties(x) ORDER BY x.ordinal }}
        ORDER BY f.key
        """;

    public static Framework Read(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("key"), row.Text("source"), row.Member<FrameworkKind>("kind"), row.Text("titleEn"), row.TextOrNull("titleZh"), row.Text("description"), EvidenceLists.Read(row),
        [.. Items(row, "elements").Select(Element)], [.. Items(row, "relations").Select(Relation)], [.. Items(row, "cells").Select(Cell)],
        [.. Items(row, "roles").Select(Role)], [.. Items(row, "formulas").Select(Formula)]);

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Items(IReadOnlyDictionary<string, object?> row, string name) => row.List(name).Cast<IReadOnlyDictionary<string, object?>>();

    private static FrameworkElement Element(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Member<FrameworkElementKind>("kind"), row.Text("nameEn"), row.TextOrNull("nameZh"), row.Text("definition"), row.TextOrNull("parent"), row.IntOrNull("rank"),
        row.TextOrNull("grade"), row.GetValueOrDefault("isTarget") is true, row.DateOrNull("period"), [.. row.List("actorKinds").Select(k => Written.Member<ActorKind>((string)k!))], EvidenceLists.Read(row));

    private static FrameworkRelation Relation(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Text("from"), row.Member<FrameworkRelationKind>("kind"), row.Text("to"), row.TextOrNull("content"), row.TextOrNull("phase"), EvidenceLists.Read(row));

    private static FrameworkCell Cell(IReadOnlyDictionary<string, object?> row) =>
        new(row.Text("id"), row.Text("element"), row.Text("dimension"), row.TextOrNull("text"), row.TextOrNull("value"), EvidenceLists.Read(row));

    private static FrameworkRole Role(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Text("element"), row.TextOrNull("actor"), row.TextOrNull("claim"), row.DateOrNull("period"), row.Text("role"), row.TextOrNull("phase"), row.TextOrNull("note"), EvidenceLists.Read(row));

    private static FrameworkFormula Formula(IReadOnlyDictionary<string, object?> row)
    {
        var columns = new[] { "symbols", "symbolElements", "symbolMetrics", "symbolUnits", "symbolProxies" }.Select(row.List).ToArray();
        var symbols = Enumerable.Range(0, columns[0].Count).Select(i => new FormulaSymbol((string)columns[0][i]!, Given(1, i), Given(2, i), Given(3, i), Given(4, i)));
        return new(row.Text("id"), row.Text("expression"), [.. symbols], (IReadOnlyList<Evidence>)EvidenceLists.Read(row));

        string? Given(int column, int i) => columns[column][i] is string { Length: > 0 } text ? text : null;
    }
}
