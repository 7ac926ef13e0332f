using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>Searches: two statements find the candidates and their names, the domain ranks them, and the page is cut from the ranked list.</summary>
internal static class SearchRows
{
    private static readonly KeysetOrder Order = new("search", [new("score", IsDescending: true, IsNumber: true), new("degree", IsDescending: true, IsNumber: true), new("slug")]);

    // Ranking looks at the text and type of a name only, so that the evidence of candidates isn't read.
    private static readonly IReadOnlyList<Evidence> NotRead = [new("-", "-")];

    /// <summary>An actor that fits.</summary>
    public sealed record Ranked(ActorRows.Head Head, long Degree, SearchMatch Match)
    {
        /// <summary>The score as an exact number for the order and the cursor; scores have three decimals.</summary>
        public long PerMille { get; } = (long)Math.Round(Match.Score * 1000);
    }

    /// <summary>The page; its rows are not complete yet.</summary>
    public static Page<Ranked> Run(SqliteConnection connection, string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page)
    {
        var bounds = PageBounds.Of(page, Order);
        var ranked = Rank(connection, SearchQuery.Parse(text), kinds);
        var upToAfter = bounds.After is { } after ? ranked.Count(r => Compare(r, after) <= 0) : 0;
        var fromBefore = bounds.Before is { } before ? ranked.Count(r => Compare(r, before) >= 0) : 0;
        var (start, end) = bounds.Window(ranked.Count, upToAfter, fromBefore);
        var rows = ranked.Skip((int)start).Take((int)(end - start)).Select(r => new PageRow<Ranked>(r, Cursor.Write(Order, [r.PerMille, r.Degree, r.Head.Slug])));
        return new([.. rows], end < ranked.Count, start > 0, page.IncludeTotalCount ? ranked.Count : null);
    }

    private static List<Ranked> Rank(SqliteConnection connection, SearchQuery query, IReadOnlyCollection<ActorKind>? kinds)
    {
        if (query.Tokens.Count == 0) return [];
        var candidates = Candidates(connection, query, kinds);
        var names = connection.Query(
            $"SELECT actor, text, language, type FROM names WHERE actor IN (SELECT value FROM json_each({Written.Json(candidates.Select(c => c.Head.Slug))})) ORDER BY actor, ordinal",
            r => (Actor: r.Text(0), Name: new ActorName(r.Text(1), r.Text(2), Written.Member<NameType>(r.Text(3)), NotRead))).ToLookup(n => n.Actor, n => n.Name);
        return [.. candidates
            .Select(c => SearchRanking.Score(query, [.. names[c.Head.Slug]]) is { } match ? new Ranked(c.Head, c.Degree, match) : null)
            .OfType<Ranked>()
            .OrderByDescending(r => r.PerMille).ThenByDescending(r => r.Degree).ThenBy(r => r.Head.Slug, StringComparer.Ordinal)];
    }

    private static List<(ActorRows.Head Head, long Degree)> Candidates(SqliteConnection connection, SearchQuery query, IReadOnlyCollection<ActorKind>? kinds)
    {
        SqlText ofKinds = kinds is { Count: > 0 }
            ? (SqlText)$"t.kind IN (SELECT value FROM json_each({Written.Json(kinds.Select(k => Vocabulary.NameOf(k)))}))"
            : (SqlText)$"1";
        return connection.Query(
            $"""
            SELECT t.degree, {new SqlName(ActorRows.Columns)}
            FROM (SELECT actor, COUNT(*) AS found FROM search_terms WHERE term IN (SELECT value FROM json_each({Written.Json(query.Tokens)})) GROUP BY actor) s
            JOIN actors t ON t.slug = s.actor WHERE {ofKinds} ORDER BY s.found DESC, t.slug LIMIT {SearchQuery.MaxCandidates}
            """,
            r => (ActorRows.Read(r, 1), r.Long(0)));
    }

    private static int Compare(Ranked row, IReadOnlyList<object?> cursor)
    {
        var byScore = ((long)cursor[0]!).CompareTo(row.PerMille);
        if (byScore != 0) return byScore;
        var byDegree = ((long)cursor[1]!).CompareTo(row.Degree);
        return byDegree != 0 ? byDegree : string.CompareOrdinal(row.Head.Slug, (string)cursor[2]!);
    }
}
