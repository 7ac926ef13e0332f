using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Contract;

namespace GbaGraph.Storage.Neo4j.Tests;

/// <summary>The contract, on a server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jKnowledgeStoreTests(Neo4jFixture neo4j) : KnowledgeStoreContract
{
    protected override async Task<IKnowledgeStore> OpenEmptyAsync() => await neo4j.OpenEmptyAsync();

    protected override int RandomQueries => 50;

    protected override long? StatementsOf(IKnowledgeStore store) => ((Neo4jKnowledgeStore)store).StatementsExecuted;
}
