using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Search;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>Searches: two statements find the candidates and their names.</summary>
internal static class SearchRows
{
    /// <summary>The page; its rows are not complete yet.</summary>
    public static Page<RankedCandidate<ActorRows.Head>> Run(SqliteConnection connection, string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page)
    {
        var (query, bounds) = (SearchQuery.Parse(text), RankedPages.Bounds(page));
        return RankedPages.Cut(query, Candidates(connection, query, kinds), bounds, page.IncludeTotalCount);
    }

    private static IEnumerable<SearchCandidate<ActorRows.Head>> Candidates(SqliteConnection connection, SearchQuery query, IReadOnlyCollection<ActorKind>? kinds)
    {
        if (query.Tokens.Count == 0) return [];
        var found = Found(connection, query, kinds);
        var names = connection.Query(
            $"SELECT actor, text, language, type FROM names WHERE actor IN (SELECT value FROM json_each({Written.Json(found.Select(c => c.Head.Slug))})) ORDER BY actor, ordinal",
            r => (Actor: r.Text(0), Name: new ActorName(r.Text(1), r.Text(2), Written.Member<NameType>(r.Text(3)), RankedPages.EvidenceNotRead))).ToLookup(n => n.Actor, n => n.Name);
        return found.Select(c => new SearchCandidate<ActorRows.Head>(c.Head, c.Head.Slug, c.Degree, [.. names[c.Head.Slug]]));
    }

    private static List<(ActorRows.Head Head, long Degree)> Found(SqliteConnection connection, SearchQuery query, IReadOnlyCollection<ActorKind>? kinds)
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
}
