using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Frameworks with their items and evidence: eight statements for all of them.</summary>
internal static class FrameworkRows
{
    /// <summary>All frameworks, by key.</summary>
    public static IReadOnlyList<Framework> All(SqliteConnection connection)
    {
        var heads = connection.Query(
            $"SELECT key, source, kind, title_en, title_zh, description FROM frameworks ORDER BY key",
            r => (Key: r.Text(0), Source: r.Text(1), Kind: Written.Member<FrameworkKind>(r.Text(2)), TitleEn: r.Text(3), TitleZh: r.TextOrNull(4), Description: r.Text(5)));
        if (heads.Count == 0) return [];
        var evidence = EvidenceRows.Of(connection, [ClaimKind.Framework, ClaimKind.FrameworkItem]);
        var elements = Elements(connection, evidence);
        var relations = Relations(connection, evidence);
        var cells = Cells(connection, evidence);
        var roles = Roles(connection, evidence);
        var formulas = Formulas(connection, evidence);
        return [.. heads.Select(h => new Framework(
            h.Key, h.Source, h.Kind, h.TitleEn, h.TitleZh, h.Description, evidence.For(ClaimKind.Framework, h.Key),
            [.. elements[h.Key]], [.. relations[h.Key]], [.. cells[h.Key]], [.. roles[h.Key]], [.. formulas[h.Key]]))];
    }

    private static ILookup<string, FrameworkElement> Elements(SqliteConnection connection, EvidenceRows evidence) => connection.Query(
        $"""
        SELECT framework, id, kind, name_en, name_zh, definition, parent, rank, grade, is_target, period, actor_kinds FROM framework_elements ORDER BY framework, ordinal
        """,
        r => (Framework: r.Text(0), Item: new FrameworkElement(
            r.Text(1), Written.Member<FrameworkElementKind>(r.Text(2)), r.Text(3), r.TextOrNull(4), r.Text(5), r.TextOrNull(6), r.IntOrNull(7), r.TextOrNull(8), r.Long(9) == 1,
            Written.Date(r.TextOrNull(10)), [.. r.Text(11).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Written.Member<ActorKind>)], Cited(evidence, r))))
        .ToLookup(p => p.Framework, p => p.Item);

    private static ILookup<string, FrameworkRelation> Relations(SqliteConnection connection, EvidenceRows evidence) => connection.Query(
        $"SELECT framework, id, from_element, kind, to_element, content, phase FROM framework_relations ORDER BY framework, ordinal",
        r => (Framework: r.Text(0), Item: new FrameworkRelation(
            r.Text(1), r.Text(2), Written.Member<FrameworkRelationKind>(r.Text(3)), r.Text(4), r.TextOrNull(5), r.TextOrNull(6), Cited(evidence, r))))
        .ToLookup(p => p.Framework, p => p.Item);

    private static ILookup<string, FrameworkCell> Cells(SqliteConnection connection, EvidenceRows evidence) => connection.Query(
        $"SELECT framework, id, element, dimension, text, value FROM framework_cells ORDER BY framework, ordinal",
        r => (Framework: r.Text(0), Item: new FrameworkCell(r.Text(1), r.Text(2), r.Text(3), r.TextOrNull(4), r.TextOrNull(5), Cited(evidence, r))))
        .ToLookup(p => p.Framework, p => p.Item);

    private static ILookup<string, FrameworkRole> Roles(SqliteConnection connection, EvidenceRows evidence) => connection.Query(
        $"SELECT framework, id, element, actor, claim, period, role, phase, note FROM framework_roles ORDER BY framework, ordinal",
        r => (Framework: r.Text(0), Item: new FrameworkRole(
            r.Text(1), r.Text(2), r.TextOrNull(3), r.TextOrNull(4), Written.Date(r.TextOrNull(5)), r.Text(6), r.TextOrNull(7), r.TextOrNull(8), Cited(evidence, r))))
        .ToLookup(p => p.Framework, p => p.Item);

    private static ILookup<string, FrameworkFormula> Formulas(SqliteConnection connection, EvidenceRows evidence)
    {
        var symbols = connection.Query(
            $"SELECT framework, formula, symbol, element, metric, unit, proxy FROM framework_symbols ORDER BY framework, formula, ordinal",
            r => (Formula: (r.Text(0), r.Text(1)), Symbol: new FormulaSymbol(r.Text(2), r.TextOrNull(3), r.TextOrNull(4), r.TextOrNull(5), r.TextOrNull(6))))
            .ToLookup(p => p.Formula, p => p.Symbol);
        return connection.Query(
            $"SELECT framework, id, expression FROM framework_formulas ORDER BY framework, ordinal",
            r => (Framework: r.Text(0), Item: new FrameworkFormula(r.Text(1), r.Text(2), [.. symbols[(r.Text(0), r.Text(1))]], Cited(evidence, r))))
            .ToLookup(p => p.Framework, p => p.Item);
    }

    // Each item's row begins with its framework and its id.
    private static IReadOnlyList<Domain.Sources.Evidence> Cited(EvidenceRows evidence, SqliteRow row) => evidence.For(ClaimKind.FrameworkItem, $"{row.Text(0)}/{row.Text(1)}");
}
