using System.Text.Json;
using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Analysis;

/// <summary>Reports and their engine, on a Neo4j server with Graph Data Science.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jAnalysisTests
{
    private readonly Neo4jApiFixture _api;

    public Neo4jAnalysisTests(Neo4jApiFixture api)
    {
        _api = api;
        api.Require();
    }

    [SkippableTheory]
    [InlineData("DEGREE")]
    [InlineData("BETWEENNESS")]
    [InlineData("CLOSENESS")]
    [InlineData("HARMONIC")]
    [InlineData("PAGERANK")]
    [InlineData("CORE")]
    public async Task Centrality_ByGds_HasTheRowsOfThisProgram(string measure)
    {
        var (own, theirs) = (await ReportAsync("IN_PROCESS", measure), await ReportAsync("GDS", measure));
        theirs.GetProperty("engine").GetProperty("engine").GetString().ShouldBe("GDS");
        theirs.GetProperty("engine").GetProperty("version").GetString()!.ShouldContain('.');
        foreach (var same in new[] { "formula", "parameters", "revision", "contentHash", "network" }) theirs.GetProperty(same).ToString().ShouldBe(own.GetProperty(same).ToString());
        var mine = Rows(own);
        var rows = Rows(theirs);
        rows.Count.ShouldBe(mine.Count);
        foreach (var (slug, row) in rows)
        {
            row.Rank.ShouldBe(mine[slug].Rank, slug);
            row.Score.ShouldBe(mine[slug].Score, 1e-9 * Math.Max(1, mine[slug].Score), slug);
        }
    }

    [SkippableFact]
    public async Task Gds_WeightedCloseness_IsRefusedAndAutoComputesIt()
    {
        (await _api.ErrorCodeAsync("{ analysis(engine: GDS) { centrality(measure: CLOSENESS, weighted: true) { formula } } }")).ShouldBe("ENGINE_UNSUPPORTED");
        var report = (await _api.DataAsync("{ analysis { centrality(measure: CLOSENESS, weighted: true) { engine { engine reason } } communities { engine { engine } } } }")).GetProperty("analysis");
        report.GetProperty("centrality").GetProperty("engine").GetProperty("engine").GetString().ShouldBe("IN_PROCESS");
    }

    private async Task<JsonElement> ReportAsync(string engine, string measure)
    {
        var query = $$"""
            { analysis(engine: {{engine}}, network: { name: ALL }) { centrality(measure: {{measure}}) { formula parameters { name value } revision contentHash engine { engine version }
                network { description nodes edges links isolatedNodes components actorsByKind { kind count } linksByKind { kind count } } scores(first: 1000) { nodes { rank score actor { slug } } } } } }
            """;
        return (await _api.DataAsync(query)).GetProperty("analysis").GetProperty("centrality");
    }

    private static Dictionary<string, (int Rank, double Score)> Rows(JsonElement report) => report.GetProperty("scores").GetProperty("nodes").EnumerateArray()
        .ToDictionary(r => r.GetProperty("actor").GetProperty("slug").GetString()!, r => (r.GetProperty("rank").GetInt32(), r.GetProperty("score").GetDouble()));
}
