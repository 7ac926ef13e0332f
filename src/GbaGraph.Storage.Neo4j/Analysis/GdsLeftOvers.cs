using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>Projections that a process left in the memory of the server when it died. Their age is by the server's clock.</summary>
internal static class GdsLeftOvers
{
    private const string Old =
        "CALL gds.graph.list() YIELD graphName, database, modificationTime WHERE graphName STARTS WITH $prefix AND database = $database AND modificationTime < datetime() - duration({milliseconds: $age})";

    /// <summary>One line for each; none where the server has no Graph Data Science.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(ICypherClient client, Neo4jOptions options, CancellationToken cancellationToken)
    {
        var known = await client.RunAsync(new("SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.list' RETURN name"), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        if (known.Rows.Count == 0) return [];
        var old = await client.RunAsync(Statement($"{Old} RETURN graphName ORDER BY graphName", options), AccessMode.Write, cancellationToken).ConfigureAwait(false);
        return [.. old.Rows.Select(r => $"{r[0]}: an analysis that was broken off left this projection in the server's memory; the next analysis on the server drops it")];
    }

    /// <summary>Drops them.</summary>
    public static Task DropAsync(ICypherClient client, Neo4jOptions options, CancellationToken cancellationToken) =>
        client.RunAsync(Statement($"{Old} WITH graphName AS old CALL gds.graph.drop(old, false) YIELD graphName RETURN graphName", options), AccessMode.Write, cancellationToken);

    private static CypherStatement Statement(string text, Neo4jOptions options) => new(text, new Dictionary<string, object?>
    {
        ["prefix"] = GdsProjection.Prefix,
        ["database"] = options.Database,
        ["age"] = (long)options.AnalysisTimeout.TotalMilliseconds,
    });
}
