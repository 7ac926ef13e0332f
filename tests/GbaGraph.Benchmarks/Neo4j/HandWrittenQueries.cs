using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>What the benchmark asks, as one would write it in Cypher for these three questions alone: one statement each, whole nodes and relationships, nothing said of further pages.</summary>
internal sealed class HandWrittenQueries(ICypherClient client)
{
    private const string ById = "MATCH (a:Actor {slug: $slug}) RETURN a";

    private const string Page =
        "MATCH (a:Actor) WHERE a.kind = 'UNIVERSITY' AND a.slug STARTS WITH $prefix RETURN a ORDER BY a.degree DESC, a.slug LIMIT $size";

    private const string Levels =
        """
        MATCH (a:Actor) WHERE a.kind = 'UNIVERSITY' AND a.slug STARTS WITH $prefix
        WITH a ORDER BY a.degree DESC, a.slug LIMIT $size
        CALL (a) { MATCH (a)-[l]-(o:Actor) WITH l, o ORDER BY l.id LIMIT $links RETURN collect({link: l, type: type(l), other: o}) AS links }
        RETURN a, links ORDER BY a.degree DESC, a.slug
        """;

    public Task<CypherResult> ByIdAsync(string slug) => AskAsync(ById, new() { ["slug"] = slug });

    public Task<CypherResult> PageAsync(string prefix, int size) => AskAsync(Page, new() { ["prefix"] = prefix, ["size"] = size });

    public Task<CypherResult> LevelsAsync(string prefix, int size, int links) => AskAsync(Levels, new() { ["prefix"] = prefix, ["size"] = size, ["links"] = links });

    private async Task<CypherResult> AskAsync(string text, Dictionary<string, object?> parameters)
    {
        var result = await client.RunAsync(new(text, parameters), AccessMode.Read, default);
        return result.Rows.Count > 0 ? result : throw new InvalidOperationException("the benchmark's query found nothing");
    }
}
