using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Analysis;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Schema;

namespace GbaGraph.Storage.Neo4j;

/// <summary>The knowledge graph in a database of a Neo4j server; docs/neo4j-model.md shows the graph. Safe to use from many threads at once.</summary>
/// <remarks>
/// Neo4j is read-committed. A query is one statement (a search two), which may see a load that is being committed at that moment in part;
/// a snapshot waits for such a load and compares the revision before and after, so that it is of one revision.
/// </remarks>
public sealed partial class Neo4jKnowledgeStore : IKnowledgeStore, IDisposable
{
    private readonly ICypherClient _bare;
    private readonly PreparedClient _client;
    private readonly Neo4jOptions _options;
    private readonly GraphDataScience _analysis;

    private Neo4jKnowledgeStore(ICypherClient client, Neo4jOptions options)
    {
        (_bare, _client, _options) = (client, new PreparedClient(client), options);
        _analysis = new(_client, options);
    }

    /// <summary>The number of statements sent so far.</summary>
    public long StatementsExecuted => _client.StatementsExecuted;

    /// <summary>A store that connects when it is first used, so that the server may come up later; the first use brings constraints and indexes to the present version.</summary>
    /// <param name="options">Where the server is.</param>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: the address needs the full-stack build.</exception>
    public static Neo4jKnowledgeStore Connect(Neo4jOptions options) => Connect(CypherClients.Create(options), options);

    /// <summary>Connects, and brings the database's constraints and indexes to the present version.</summary>
    /// <param name="options">Where the server is.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="GbaGraphException">STORE_UNAVAILABLE, STORE_UNAUTHORIZED, STORE_NOT_A_DATABASE, STORE_TOO_NEW, BAD_CONFIGURATION or STORE_FAILED.</exception>
    public static async Task<Neo4jKnowledgeStore> OpenAsync(Neo4jOptions options, CancellationToken cancellationToken)
    {
        var store = Connect(options);
        try
        {
            await store._client.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    /// <summary>A store over this client, which it then owns.</summary>
    internal static Neo4jKnowledgeStore Connect(ICypherClient client, Neo4jOptions options) => new(client, options);
}
