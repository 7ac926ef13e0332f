using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Queries;

/// <summary>The same limits, on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCostTests : CostTests
{
    public Neo4jCostTests(Neo4jApiFixture api)
        : base(api) => api.Require();
}
