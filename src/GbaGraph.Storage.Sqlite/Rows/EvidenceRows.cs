using GbaGraph.Domain.Sources;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>The evidence of some claims, read in one statement.</summary>
internal sealed class EvidenceRows
{
    private readonly ILookup<(string Kind, string Id, long Part), Evidence> _rows;

    private EvidenceRows(ILookup<(string Kind, string Id, long Part), Evidence> rows) => _rows = rows;

    /// <summary>Evidence of claims of these kinds about the things with these ids.</summary>
    public static EvidenceRows Of(SqliteConnection connection, IReadOnlyList<string> kinds, IEnumerable<string> ids) =>
        Where(connection, $"claim_kind IN (SELECT value FROM json_each({Written.Json(kinds)})) AND claim_id IN (SELECT value FROM json_each({Written.Json(ids)}))");

    /// <summary>Evidence of all claims of these kinds.</summary>
    public static EvidenceRows Of(SqliteConnection connection, IReadOnlyList<string> kinds) =>
        Where(connection, $"claim_kind IN (SELECT value FROM json_each({Written.Json(kinds)}))");

    /// <summary>Writes the evidence of one claim.</summary>
    public static void Write(SqliteConnection connection, string kind, string id, long part, IReadOnlyList<Evidence> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
        {
            var e = evidence[i];
            connection.Execute($"INSERT INTO evidence VALUES ({kind}, {id}, {part}, {i}, {e.Source}, {e.Locator}, {e.Anchor}, {e.Note}, {e.ReportedBy})");
        }
    }

    /// <summary>The evidence of one claim, in the order given at the load.</summary>
    public IReadOnlyList<Evidence> For(string kind, string id, long part = 0) => [.. _rows[(kind, id, part)]];

    private static EvidenceRows Where(SqliteConnection connection, SqlText condition) => new(connection.Query(
        $"""
        SELECT claim_kind, claim_id, part, source, locator, anchor, note, reported_by FROM evidence
        WHERE {condition} ORDER BY claim_kind, claim_id, part, ordinal
        """,
        row => (Claim: (row.Text(0), row.Text(1), row.Long(2)), Evidence: new Evidence(row.Text(3), row.Text(4), row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7))))
        .ToLookup(r => r.Claim, r => r.Evidence));
}
