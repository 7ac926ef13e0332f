using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Links with their evidence: one statement for any number of links.</summary>
internal static class LinkRows
{
    public const string Columns = "t.id, t.from_actor, t.kind, t.to_actor, t.status, t.start_text, t.end_text, t.amount, t.currency, t.count, t.role, t.flow, t.rule";

    /// <summary>A link's own row.</summary>
    public sealed record Head(string Id, string From, LinkKind Kind, string To, LinkStatus Status, PartialDate? Start, PartialDate? End, LinkAttributes Attributes);

    public static Head Read(SqliteRow row, int at) => new(
        row.Text(at), row.Text(at + 1), Written.Member<LinkKind>(row.Text(at + 2)), row.Text(at + 3), Written.Member<LinkStatus>(row.Text(at + 4)),
        Written.Date(row.TextOrNull(at + 5)), Written.Date(row.TextOrNull(at + 6)),
        new LinkAttributes(row.DecimalOrNull(at + 7), row.TextOrNull(at + 8), row.IntOrNull(at + 9), row.TextOrNull(at + 10), row.TextOrNull(at + 11), row.TextOrNull(at + 12)));

    /// <summary>The links of these rows, in the same order.</summary>
    public static IReadOnlyList<Link> Complete(SqliteConnection connection, IReadOnlyList<Head> heads)
    {
        if (heads.Count == 0) return [];
        var evidence = EvidenceRows.Of(connection, [ClaimKind.Link], heads.Select(h => h.Id));
        return [.. heads.Select(h => new Link(h.Id, h.From, h.Kind, h.To, evidence.For(ClaimKind.Link, h.Id), h.Status, h.Start, h.End, h.Attributes))];
    }
}
