namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>Tests on the one server, which have it alone.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "neo4j";
}
