using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>What the benchmark asks, as one would write it in Cypher for these three questions alone: one statement each where nothing else is said, whole nodes and relationships, nothing said of further pages.</summary>
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

    private const string LinksOf =
        """
        UNWIND $slugs AS slug MATCH (a:Actor {slug: slug})
        CALL (a) { MATCH (a)-[l]-(o:Actor) WITH l, o ORDER BY l.id LIMIT $links RETURN collect({link: l, type: type(l), other: o}) AS links }
        RETURN slug, links
        """;

    public Task<CypherResult> ByIdAsync(string slug) => AskAsync(ById, new() { ["slug"] = slug });

    public Task<CypherResult> PageAsync(string prefix, int size) => AskAsync(Page, new() { ["prefix"] = prefix, ["size"] = size });

    public Task<CypherResult> LevelsAsync(string prefix, int size, int links) => AskAsync(Levels, new() { ["prefix"] = prefix, ["size"] = size, ["links"] = links });

    /// <summary>The same three levels as a server of GraphQL can ask for them, which knows whose links to read when it has the page.</summary>
    public async Task<CypherResult> LevelsInTwoAsync(string prefix, int size, int links)
    {
        var page = await PageAsync(prefix, size);
        return await AskAsync(LinksOf, new() { ["slugs"] = page.Rows.Select(r => ((IReadOnlyDictionary<string, object?>)r[0]!)["slug"]).ToArray(), ["links"] = links });
    }

    private async Task<CypherResult> AskAsync(string text, Dictionary<string, object?> parameters)
    {
        var result = await client.RunAsync(new(text, parameters), AccessMode.Read, default);
        return result.Rows.Count > 0 ? result : throw new InvalidOperationException("the benchmark's query found nothing");
    }
}
