using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Events with their roles, links and evidence: three statements for any number of events.</summary>
internal static class EventRows
{
    public const string Columns = "t.id, t.title_en, t.title_zh, t.date_text";

    /// <summary>An event's own row.</summary>
    public sealed record Head(string Id, string TitleEn, string? TitleZh, PartialDate? Date);

    public static Head Read(SqliteRow row, int at) => new(row.Text(at), row.Text(at + 1), row.TextOrNull(at + 2), Written.Date(row.TextOrNull(at + 3)));

    /// <summary>The events of these rows, in the same order.</summary>
    public static IReadOnlyList<Event> Complete(SqliteConnection connection, IReadOnlyList<Head> heads)
    {
        if (heads.Count == 0) return [];
        var ids = Written.Json(heads.Select(h => h.Id));
        var roles = connection.Query(
            $"SELECT event, ordinal, actor, role FROM event_roles WHERE event IN (SELECT value FROM json_each({ids})) ORDER BY event, ordinal",
            r => (Event: r.Text(0), Ordinal: r.Long(1), Actor: r.Text(2), Role: r.Text(3))).ToLookup(r => r.Event);
        var links = connection.Query(
            $"SELECT event, link FROM event_links WHERE event IN (SELECT value FROM json_each({ids})) ORDER BY event, ordinal",
            r => (Event: r.Text(0), Link: r.Text(1))).ToLookup(l => l.Event, l => l.Link);
        var evidence = EvidenceRows.Of(connection, [ClaimKind.Event, ClaimKind.Role], heads.Select(h => h.Id));
        return [.. heads.Select(h => new Event(
            h.Id, h.TitleEn, h.TitleZh, h.Date,
            [.. roles[h.Id].Select(r => new EventRole(r.Actor, r.Role, evidence.For(ClaimKind.Role, h.Id, r.Ordinal)))],
            [.. links[h.Id]],
            evidence.For(ClaimKind.Event, h.Id)))];
    }
}
