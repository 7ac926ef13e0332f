using GbaGraph.Domain.Actors;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Actors with their names, attributes and evidence: three statements for any number of actors.</summary>
internal static class ActorRows
{
    public const string Columns = "t.slug, t.kind, t.place";

    private static readonly string[] Claims = [ClaimKind.Actor, ClaimKind.Name, ClaimKind.Attribute];

    /// <summary>An actor's own row.</summary>
    public sealed record Head(string Slug, ActorKind Kind, string? Place);

    public static Head Read(SqliteRow row, int at) => new(row.Text(at), Written.Member<ActorKind>(row.Text(at + 1)), row.TextOrNull(at + 2));

    /// <summary>The actors of these rows, in the same order.</summary>
    public static IReadOnlyList<Actor> Complete(SqliteConnection connection, IReadOnlyList<Head> heads)
    {
        if (heads.Count == 0) return [];
        var slugs = Written.Json(heads.Select(h => h.Slug));
        var names = connection.Query(
            $"SELECT actor, ordinal, text, language, type FROM names WHERE actor IN (SELECT value FROM json_each({slugs})) ORDER BY actor, ordinal",
            r => (Actor: r.Text(0), Ordinal: r.Long(1), Text: r.Text(2), Language: r.Text(3), Type: Written.Member<NameType>(r.Text(4)))).ToLookup(n => n.Actor);
        var attributes = connection.Query(
            $"SELECT actor, ordinal, key, value FROM attributes WHERE actor IN (SELECT value FROM json_each({slugs})) ORDER BY actor, ordinal",
            r => (Actor: r.Text(0), Ordinal: r.Long(1), Key: Written.Member<AttributeKey>(r.Text(2)), Value: r.Text(3))).ToLookup(a => a.Actor);
        var evidence = EvidenceRows.Of(connection, Claims, heads.Select(h => h.Slug));
        return [.. heads.Select(h => new Actor(
            h.Slug,
            h.Kind,
            [.. names[h.Slug].Select(n => new ActorName(n.Text, n.Language, n.Type, evidence.For(ClaimKind.Name, h.Slug, n.Ordinal)))],
            [.. attributes[h.Slug].Select(a => new ActorAttribute(a.Key, a.Value, evidence.For(ClaimKind.Attribute, h.Slug, a.Ordinal)))],
            evidence.For(ClaimKind.Actor, h.Slug),
            h.Place))];
    }
}
