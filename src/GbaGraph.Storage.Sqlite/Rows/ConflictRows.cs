using GbaGraph.Domain.Conflicts;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Conflicts with their claims: one statement for any number of conflicts.</summary>
internal static class ConflictRows
{
    public const string Columns = "t.id, t.note";

    /// <summary>A conflict's own row.</summary>
    public sealed record Head(string Id, string Note);

    public static Head Read(SqliteRow row, int at) => new(row.Text(at), row.Text(at + 1));

    /// <summary>The conflicts of these rows, in the same order.</summary>
    public static IReadOnlyList<Conflict> Complete(SqliteConnection connection, IReadOnlyList<Head> heads)
    {
        if (heads.Count == 0) return [];
        var claims = connection.Query(
            $"SELECT conflict, claim FROM conflict_claims WHERE conflict IN (SELECT value FROM json_each({Written.Json(heads.Select(h => h.Id))})) ORDER BY conflict, ordinal",
            r => (Conflict: r.Text(0), Claim: r.Text(1))).ToLookup(c => c.Conflict, c => c.Claim);
        return [.. heads.Select(h => new Conflict(h.Id, [.. claims[h.Id]], h.Note))];
    }
}
