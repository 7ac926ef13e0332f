using System.Globalization;
using System.Text.Json;
using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Queries;

public class QueryTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Links = "query ($first: Int!) { actors(first: $first) { nodes { slug links(first: 10) { totalCount nodes { label other { slug name } link { evidence { source { key } locator } } } } } } }";

    [SkippableFact]
    public async Task Actors_TotalCount_CountsTheRecord() =>
        (await api.DataAsync("{ actors(first: 1) { totalCount } }")).GetProperty("actors").GetProperty("totalCount").GetInt32().ShouldBeGreaterThanOrEqualTo(200);

    [SkippableFact]
    public async Task Actors_AllPages_AreTheWholeWithoutRepeats()
    {
        var slugs = new List<string?>();
        string? after = null;
        do
        {
            var page = (await api.DataAsync("query ($after: String) { actors(first: 37, after: $after, order: [{ kind: DESC }]) { pageInfo { hasNextPage endCursor } nodes { slug } } }", new { after })).GetProperty("actors");
            slugs.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("slug").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        slugs.Count.ShouldBe((await api.Store.GetMetaAsync(CancellationToken.None)).Actors);
        slugs.Distinct().Count().ShouldBe(slugs.Count);
    }

    [SkippableFact]
    public async Task ActorsWithLinks_MoreRows_MakeNoMoreStatements()
    {
        await api.DataAsync(Links, new { first = 5 });
        (await StatementsAsync(100)).ShouldBe(await StatementsAsync(5));
    }

    [SkippableTheory]
    [InlineData("港科大")]
    [InlineData("香港科技大學")]
    [InlineData("HKUST")]
    [InlineData("xianggang keji daxue")]
    public async Task Search_AnyScript_FindsTheUniversityFirst(string text)
    {
        var hits = (await api.DataAsync("query ($text: String!) { search(text: $text, first: 3) { nodes { actor { slug } } } }", new { text })).GetProperty("search");
        hits.GetProperty("nodes")[0].GetProperty("actor").GetProperty("slug").GetString().ShouldBe("hkust");
    }

    [SkippableFact]
    public async Task Links_All_CiteASource()
    {
        var links = (await api.DataAsync("{ links(first: 100) { nodes { key evidence { locator source { key } } } } }")).GetProperty("links").GetProperty("nodes");
        links.GetArrayLength().ShouldBe(100);
        foreach (var link in links.EnumerateArray()) link.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [SkippableFact]
    public async Task Observation_InAConflict_SaysThatItIsDisputed()
    {
        var conflict = (await api.DataAsync("{ conflicts(first: 100) { nodes { key claims { key kind observation { key } } } } }")).GetProperty("conflicts").GetProperty("nodes").EnumerateArray()
            .First(c => c.GetProperty("key").GetString() == "phbs-c0001");
        var claims = conflict.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("observation").GetProperty("key").GetString()).ToList();
        var disputed = new List<string?>();
        foreach (var o in (await api.DataAsync("{ actor(slug: \"e-hub\") { observations { key conflicts { key } } } }")).GetProperty("actor").GetProperty("observations").EnumerateArray())
        {
            if (o.GetProperty("conflicts").EnumerateArray().Any(c => c.GetProperty("key").GetString() == "phbs-c0001")) disputed.Add(o.GetProperty("key").GetString());
        }

        disputed.Order().ShouldBe(claims.Order());
    }

    [SkippableFact]
    public async Task Node_IdOfAnActor_FindsIt()
    {
        var id = (await api.DataAsync("{ actor(slug: \"hkust\") { id } }")).GetProperty("actor").GetProperty("id").GetString();
        var node = (await api.DataAsync("query ($id: ID!) { node(id: $id) { __typename ... on University { slug } } }", new { id })).GetProperty("node");
        node.GetProperty("__typename").GetString().ShouldBe("University");
        node.GetProperty("slug").GetString().ShouldBe("hkust");
    }

    [SkippableFact]
    public async Task Actor_UnknownSlug_IsNull() =>
        (await api.DataAsync("{ actor(slug: \"nobody\") { slug } }")).GetProperty("actor").ValueKind.ShouldBe(JsonValueKind.Null);

    [SkippableFact]
    public async Task Links_WhereKindAndEnd_HoldForEveryRow()
    {
        var links = (await api.DataAsync("{ links(first: 100, where: { kind: { eq: GRADUATED_FROM }, to: { slug: { eq: \"hkust\" } } }) { nodes { kind to { slug } from { kind } } } }")).GetProperty("links").GetProperty("nodes");
        links.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var link in links.EnumerateArray())
        {
            link.GetProperty("kind").GetString().ShouldBe("GRADUATED_FROM");
            link.GetProperty("to").GetProperty("slug").GetString().ShouldBe("hkust");
        }
    }

    [SkippableFact]
    public async Task Centrality_Betweenness_RanksAndCites()
    {
        var report = (await api.DataAsync("{ analysis { centrality(measure: BETWEENNESS) { formula contentHash revision parameters { name value } scores(first: 10) { totalCount nodes { rank score actor { slug } } } } } }"))
            .GetProperty("analysis").GetProperty("centrality");
        report.GetProperty("formula").GetString().ShouldNotBeNullOrEmpty();
        report.GetProperty("contentHash").GetString().ShouldBe((await api.Store.GetMetaAsync(CancellationToken.None)).ContentHash);
        var scores = report.GetProperty("scores").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("score").GetDouble()).ToList();
        scores.Count.ShouldBe(10);
        scores.ShouldBe(scores.OrderDescending());
        scores[0].ShouldBeGreaterThan(0);
    }

    [SkippableTheory]
    [InlineData("{ actors(first: 3, after: \"nonsense\") { nodes { slug } } }", "BAD_CURSOR")]
    [InlineData("{ links(asOf: \"yesterday\") { nodes { key } } }", "INVALID_VALUE")]
    [InlineData("{ actors(first: 5000) { nodes { slug } } }", "HC0051")]
    [InlineData("{ analysis { centrality(measure: PAGERANK, damping: 2) { formula } } }", "BAD_REQUEST")]
    [InlineData("{ actors(first: 100) { nodes { links(first: 100) { nodes { other { links(first: 100) { nodes { other { slug } } } } } } } } }", "HC0047")]
    [InlineData("{ actors(first: 3 }", "HC0011")]
    public async Task Query_Wrong_AnswersAStableCode(string query, string code) => (await api.ErrorCodeAsync(query)).ShouldBe(code);

    private async Task<long> StatementsAsync(int first)
    {
        var before = api.Statements;
        var actors = (await api.DataAsync(Links, new { first })).GetProperty("actors").GetProperty("nodes");
        actors.GetArrayLength().ShouldBe(first, string.Create(CultureInfo.InvariantCulture, $"asked for {first}"));
        return api.Statements - before;
    }
}
