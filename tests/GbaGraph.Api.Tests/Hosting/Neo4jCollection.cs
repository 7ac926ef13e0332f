namespace GbaGraph.Api.Tests.Hosting;

/// <summary>Tests of the Api on Neo4j, which share one server.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jApiFixture>
{
    public const string Name = "neo4j";
}
