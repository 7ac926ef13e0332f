using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Queries;

/// <summary>The same queries and the same answers, on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jQueryTests : QueryTests
{
    private readonly Neo4jApiFixture _api;

    public Neo4jQueryTests(Neo4jApiFixture api)
        : base(api)
    {
        api.Require();
        _api = api;
    }

    [SkippableTheory]
    [InlineData("{ actors(first: 20) { nodes { links(first: 5) { nodes { label other { slug } } } } } }")]
    [InlineData("{ actors(first: 20) { nodes { links(first: 5) { edges { node { label other { slug } } } } } } }")]
    [InlineData("{ actors(first: 20) { nodes { links(first: 5) { nodes { label link { key } } } } } }")]
    public async Task ActorsTheirLinksAndTheOtherEnds_AreTwoStatements(string query)
    {
        await _api.DataAsync(query);
        var before = _api.Statements;
        await _api.DataAsync(query);
        (_api.Statements - before).ShouldBe(2);
    }
}
