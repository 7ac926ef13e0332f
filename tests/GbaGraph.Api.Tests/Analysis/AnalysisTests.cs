using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Analysis;

/// <summary>Reports and their engine, on the embedded store.</summary>
public sealed class AnalysisTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("{ analysis(engine: GDS) { centrality(measure: DEGREE) { formula } } }")]
    [InlineData("{ analysis(engine: GDS) { communities { formula } } }")]
    [InlineData("{ analysis(engine: GDS) { network { nodes } } }")]
    public async Task Gds_EmbeddedStore_IsRefused(string query) => (await api.ErrorCodeAsync(query)).ShouldBe("ENGINE_UNAVAILABLE");

    [Theory]
    [InlineData("{ analysis { centrality(measure: PAGERANK, damping: 1) { formula } } }")]
    [InlineData("{ analysis { communities(resolution: -1) { formula } } }")]
    [InlineData("{ analysis { communities(seed: -1) { formula } } }")]
    public async Task Report_OptionOutOfItsRange_IsRefused(string query) => (await api.ErrorCodeAsync(query)).ShouldBe("BAD_REQUEST");

    [Theory]
    [InlineData("", "the store is not on a server")]
    [InlineData("(engine: AUTO)", "the store is not on a server")]
    [InlineData("(engine: IN_PROCESS)", "asked for")]
    public async Task Report_EmbeddedStore_SaysThatThisProgramMadeIt(string engine, string reason)
    {
        var query = $$"""{ meta { version } analysis{{engine}} { centrality(measure: CORE) { engine { engine version reason } } communities { engine { engine version reason } } } }""";
        var data = await api.DataAsync(query);
        foreach (var report in new[] { "centrality", "communities" })
        {
            var used = data.GetProperty("analysis").GetProperty(report).GetProperty("engine");
            (used.GetProperty("engine").GetString(), used.GetProperty("version").GetString(), used.GetProperty("reason").GetString())
                .ShouldBe(("IN_PROCESS", data.GetProperty("meta").GetProperty("version").GetString(), reason));
        }
    }

    [Fact]
    public async Task Communities_OfTheSeed_HoldEveryActorOnce()
    {
        var report = (await api.DataAsync("""
            { analysis { communities(resolution: 1.2, weighted: true) { modularity network { nodes } parameters { name value }
                communities(first: 3) { totalCount nodes { number size members(first: 1000) { totalCount nodes { actor { slug } } } } } } } }
            """)).GetProperty("analysis").GetProperty("communities");
        report.GetProperty("modularity").GetDouble().ShouldBeInRange(0.3, 1);
        var communities = report.GetProperty("communities").GetProperty("nodes").EnumerateArray().ToList();
        communities.Select(c => c.GetProperty("number").GetInt32()).ShouldBe([1, 2, 3]);
        communities.Select(c => c.GetProperty("size").GetInt32()).ShouldBe(communities.Select(c => c.GetProperty("size").GetInt32()).OrderDescending());
        var members = communities.SelectMany(c => c.GetProperty("members").GetProperty("nodes").EnumerateArray()).Select(m => m.GetProperty("actor").GetProperty("slug").GetString()).ToList();
        members.Count.ShouldBe(communities.Sum(c => c.GetProperty("size").GetInt32()));
        members.ShouldBeUnique();
    }
}
