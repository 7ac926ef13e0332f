using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Search;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The candidates of a search, in one statement over the full-text index.</summary>
internal static class SearchStatement
{
    /// <summary>Reads the candidates; the value of each is its slug.</summary>
    public static async Task<IReadOnlyList<SearchCandidate<string>>> CandidatesAsync(ICypherClient client, SearchQuery query, IReadOnlyCollection<ActorKind>? kinds, CancellationToken cancellationToken)
    {
        if (query.Tokens.Count == 0) return [];
        return await client.ReadAsync(
            Statement(query, kinds).ToStatement(),
            result => result.Rows.Select(r => (IReadOnlyDictionary<string, object?>)r[0]!)
                .Select(row => new SearchCandidate<string>(row.Text("slug"), row.Text("slug"), (long)row["degree"]!, Names(row))).ToArray(),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tokens as a query of Lucene: each in quotes, so that no character of it means anything.</summary>
    public static string LuceneQuery(IEnumerable<string> tokens) =>
        string.Join(" OR ", tokens.Select(t => $"\"{t.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""));

    // Which candidates have the most tokens matters only where there are too many of them.
    private static CypherText Statement(SearchQuery query, IReadOnlyCollection<ActorKind>? kinds)
    {
        CypherText ofKinds = kinds is { Count: > 0 } ? (CypherText)$"WHERE node.kind IN {(object)kinds.Select(k => Vocabulary.NameOf(k)).ToArray()}" : $"";
        long most = SearchQuery.MaxCandidates;
        return $$"""
            CALL db.index.fulltext.queryNodes('actor_search', {{LuceneQuery(query.Tokens)}}) YIELD node {{ofKinds}}
            WITH collect(node) AS hits UNWIND hits AS hit
            WITH hit, CASE WHEN size(hits) <= {{most}} THEN 0 ELSE size([token IN {{(object)query.Tokens}} WHERE ' ' + hit.terms + ' ' CONTAINS ' ' + token + ' ']) END AS found
            ORDER BY found DESC, hit.slug LIMIT toInteger({{most}})
            MATCH (a:Actor {slug: hit.slug}) RETURN a {.slug, .degree, .names, .nameLanguages, .nameTypes}
            """;
    }

    private static ActorName[] Names(IReadOnlyDictionary<string, object?> row)
    {
        var (languages, types) = (row.List("nameLanguages"), row.List("nameTypes"));
        return [.. row.List("names").Select((text, i) => new ActorName((string)text!, (string)languages[i]!, Written.Member<NameType>((string)types[i]!), RankedPages.EvidenceNotRead))];
    }
}
