using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Queries;

/// <summary>The same queries and the same answers, on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGraphQueryTests : GraphQueryTests
{
    public Neo4jGraphQueryTests(Neo4jApiFixture api)
        : base(api) => api.Require();
}
