using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Queries;

public class CostTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    // Lists within lists within lists would give millions of objects, though the depth is allowed.
    [SkippableTheory]
    [InlineData("{ frameworks { roles { framework { roles { framework { roles { framework { elements { key } } } } } } } } }")]
    [InlineData("{ actors(first: 100) { nodes { roles { framework { roles { actor { roles { framework { elements { key } } } } } } } } } }")]
    [InlineData("{ subgraph(around: [\"hkust\"], depth: 4, limit: 1000) { actors { links(first: 100) { nodes { other { links(first: 100) { nodes { label } } } } } } } }")]
    public async Task Query_OfMillionsOfObjects_IsRefusedByItsCost(string query) => (await api.ErrorCodeAsync(query)).ShouldBe("HC0047");

    [SkippableTheory]
    [InlineData("{ frameworks { key elements { key children { key } } relations { key } cells { key } roles { key } } }")]
    [InlineData("{ actors(first: 100) { nodes { slug names { text } roles { role } linkCounts { count } links(first: 10) { nodes { label other { slug } } } } } }")]
    public async Task Query_OfAPage_IsWithinTheLimit(string query) => await api.DataAsync(query);
}
