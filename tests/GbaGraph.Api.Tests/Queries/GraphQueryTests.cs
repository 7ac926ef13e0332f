using System.Text.Json;
using GbaGraph.Api.Tests.Hosting;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Tests.Queries;

public class GraphQueryTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [SkippableTheory]
    [InlineData("")]
    [InlineData(", where: { group: { nin: [LOCATION, OPERATION] } }")]
    [InlineData(", asOf: \"1990\"")]
    public async Task Path_RandomPairs_IsAsShortAsAnyAndJoinsThem(string condition)
    {
        var query = $$"""query ($from: String!, $to: String!) { path(from: $from, to: $to{{condition}}) { actor { slug } link { key from { slug } to { slug } } } }""";
        var snapshot = await api.Store.GetSnapshotAsync(CancellationToken.None);
        var allowed = snapshot.Links.Where(l => IsAllowed(condition, l)).ToDictionary(l => l.Id);
        allowed.Count.ShouldBeInRange(1, condition.Length == 0 ? snapshot.Links.Count : snapshot.Links.Count - 1);
        var random = new Random(7);
        for (var i = 0; i < 25; i++)
        {
            var (from, to) = (snapshot.Actors[random.Next(snapshot.Actors.Count)].Slug, snapshot.Actors[random.Next(snapshot.Actors.Count)].Slug);
            var path = (await api.DataAsync(query, new { from, to })).GetProperty("path");
            if (Distance(allowed.Values, from, to) is not { } distance)
            {
                path.ValueKind.ShouldBe(JsonValueKind.Null);
                continue;
            }

            var steps = path.EnumerateArray().ToList();
            steps.Count.ShouldBe(distance + 1);
            (Slug(steps[0], "actor"), Slug(steps[^1], "actor")).ShouldBe((from, to));
            for (var s = 1; s < steps.Count; s++)
            {
                string[] ends = [Slug(steps[s].GetProperty("link"), "from"), Slug(steps[s].GetProperty("link"), "to")];
                allowed.ShouldContainKey(steps[s].GetProperty("link").GetProperty("key").GetString()!);
                ends.ShouldBe([Slug(steps[s - 1], "actor"), Slug(steps[s], "actor")], ignoreOrder: true);
            }
        }
    }

    [SkippableFact]
    public async Task Sources_MoreOfThem_MakeNoMoreStatements()
    {
        const string claims = "key actorCount linkCount frameworks { key }";
        var before = api.Statements;
        await api.DataAsync($$"""{ source(key: "phbs-2023") { {{claims}} } }""");
        var ofOne = api.Statements - before;
        var sources = (await api.DataAsync($$"""{ sources { {{claims}} } }""")).GetProperty("sources").EnumerateArray().ToList();
        (sources.Count > 1, api.Statements - before - ofOne).ShouldBe((true, ofOne));
        var snapshot = await api.Store.GetSnapshotAsync(CancellationToken.None);
        foreach (var source in sources)
        {
            var key = source.GetProperty("key").GetString();
            source.GetProperty("linkCount").GetInt32().ShouldBe(snapshot.Links.Count(l => l.Evidence.Any(e => e.Source == key)), key);
            source.GetProperty("actorCount").GetInt32().ShouldBe(snapshot.Actors.Count(a => a.Evidence.Any(e => e.Source == key)), key);
        }
    }

    [SkippableTheory]
    [InlineData("{ path(from: \"nobody\", to: \"dji\") { actor { slug } } }", "UNKNOWN_ACTOR")]
    [InlineData("{ subgraph(around: [\"nobody\"]) { isTruncated } }", "UNKNOWN_ACTOR")]
    [InlineData("{ subgraph(around: [\"dji\"], depth: 9) { isTruncated } }", "BAD_REQUEST")]
    [InlineData("{ subgraph(around: [\"dji\"], limit: 0) { isTruncated } }", "BAD_REQUEST")]
    [InlineData("{ actors(asOf: \"soon\") { totalCount } }", "INVALID_VALUE")]
    public async Task Query_Wrong_AnswersAStableCode(string query, string code) => (await api.ErrorCodeAsync(query)).ShouldBe(code);

    [SkippableFact]
    public async Task Subgraph_OfDepthOne_HoldsTheNeighboursAndTheLinksAmongThem()
    {
        var snapshot = await api.Store.GetSnapshotAsync(CancellationToken.None);
        var expected = snapshot.Links.Where(l => l.From == "hkust" || l.To == "hkust").SelectMany(l => new[] { l.From, l.To }).Append("hkust").ToHashSet();
        var graph = (await api.DataAsync("{ subgraph(around: [\"hkust\"], limit: 1000) { isTruncated actors { slug } links { key } } }")).GetProperty("subgraph");
        graph.GetProperty("isTruncated").GetBoolean().ShouldBeFalse();
        graph.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("slug").GetString()).ShouldBe(expected, ignoreOrder: true);
        graph.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("key").GetString())
            .ShouldBe(snapshot.Links.Where(l => expected.Contains(l.From) && expected.Contains(l.To)).Select(l => l.Id).Order(StringComparer.Ordinal));
        (await api.DataAsync("{ subgraph(around: [\"hkust\"], limit: 3) { isTruncated actors { slug } } }")).GetProperty("subgraph").GetProperty("actors").GetArrayLength().ShouldBe(3);
    }

    [SkippableFact]
    public async Task Facets_OfAFilter_AddUpToItsTotal()
    {
        var data = await api.DataAsync("""
            { facets(where: { kind: { in: [UNIVERSITY, LAB] } }) { total kinds { kind count } places { place { slug } count } sources { source { key } count } }
              actors(where: { kind: { in: [UNIVERSITY, LAB] } }) { totalCount } linkFacets(asOf: "1995") { total statuses { status count } } links(asOf: "1995") { totalCount } }
            """);
        var facets = data.GetProperty("facets");
        var total = data.GetProperty("actors").GetProperty("totalCount").GetInt32();
        facets.GetProperty("total").GetInt32().ShouldBe(total);
        facets.GetProperty("kinds").EnumerateArray().Sum(k => k.GetProperty("count").GetInt32()).ShouldBe(total);
        facets.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("place").GetProperty("slug").GetString()).ShouldContain("hong-kong");
        data.GetProperty("linkFacets").GetProperty("total").GetInt32().ShouldBe(data.GetProperty("links").GetProperty("totalCount").GetInt32());
    }

    [SkippableFact]
    public async Task LinkCounts_OfAnActor_AddUpToItsLinks()
    {
        var actor = (await api.DataAsync("{ actor(slug: \"hkust\") { linkCounts { kind direction label count } links { totalCount } } }")).GetProperty("actor");
        actor.GetProperty("linkCounts").EnumerateArray().Sum(c => c.GetProperty("count").GetInt32()).ShouldBe(actor.GetProperty("links").GetProperty("totalCount").GetInt32());
    }

    [SkippableFact]
    public async Task Centrality_OfAnActor_IsItsRowOfTheReport()
    {
        var data = await api.DataAsync("{ analysis { centrality(measure: BETWEENNESS) { scores(first: 5) { nodes { rank score actor { slug centrality(measure: BETWEENNESS) { rank score } } } } } } }");
        foreach (var row in data.GetProperty("analysis").GetProperty("centrality").GetProperty("scores").GetProperty("nodes").EnumerateArray())
        {
            var own = row.GetProperty("actor").GetProperty("centrality");
            (own.GetProperty("rank").GetInt32(), own.GetProperty("score").GetDouble()).ShouldBe((row.GetProperty("rank").GetInt32(), row.GetProperty("score").GetDouble()));
        }
    }

    [SkippableFact]
    public async Task Frameworks_OfTheRecord_ShowElementsRelationsAndRoles()
    {
        var frameworks = (await api.DataAsync("""
            { frameworks { key kind titleEn source { key } evidence { locator }
                elements { key kind parent { key } children { key parent { key } } }
                relations { from { key } kind to { key } }
                roles { role element { key } actor { slug roles { key framework { key } } } claim { key kind link { key } observation { key } event { key } } } } }
            """)).GetProperty("frameworks").EnumerateArray().ToList();
        frameworks.ShouldNotBeEmpty();
        foreach (var framework in frameworks)
        {
            framework.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
            foreach (var element in framework.GetProperty("elements").EnumerateArray())
                element.GetProperty("children").EnumerateArray().ShouldAllBe(c => c.GetProperty("parent").GetProperty("key").GetString() == element.GetProperty("key").GetString());
            foreach (var role in framework.GetProperty("roles").EnumerateArray())
            {
                if (role.GetProperty("actor") is { ValueKind: JsonValueKind.Object } actor)
                    actor.GetProperty("roles").EnumerateArray().ShouldContain(r => r.GetProperty("framework").GetProperty("key").GetString() == framework.GetProperty("key").GetString());
                if (role.GetProperty("claim") is { ValueKind: JsonValueKind.Object } claim)
                    claim.GetProperty(claim.GetProperty("kind").GetString()!.ToLowerInvariant()).GetProperty("key").GetString().ShouldBe(claim.GetProperty("key").GetString());
            }
        }
    }

    [SkippableFact]
    public async Task Conflicts_AllClaims_AreFoundAndSayThatTheyAreDisputed()
    {
        var conflicts = (await api.DataAsync("""
            { conflicts(first: 100) { nodes { key claims { key kind link { conflicts { key } } observation { conflicts { key } } event { conflicts { key } } actor { conflicts { key } } framework { key } } } } }
            """)).GetProperty("conflicts").GetProperty("nodes").EnumerateArray().ToList();
        conflicts.ShouldNotBeEmpty();
        foreach (var (conflict, claim) in conflicts.SelectMany(c => c.GetProperty("claims").EnumerateArray().Select(claim => (c, claim))))
        {
            var about = new[] { "link", "observation", "event", "actor", "framework" }.Select(claim.GetProperty).Single(found => found.ValueKind == JsonValueKind.Object);
            if (about.TryGetProperty("conflicts", out var of))
                of.EnumerateArray().ShouldContain(c => c.GetProperty("key").GetString() == conflict.GetProperty("key").GetString(), claim.ToString());
        }
    }

    private static bool IsAllowed(string condition, Link link)
    {
        if (condition.Contains("asOf", StringComparison.Ordinal))
            return (link.Start is not { } start || start.Earliest <= new DateOnly(1990, 12, 31)) && (link.End is not { } end || end.Latest >= new DateOnly(1990, 1, 1));
        return condition.Length == 0 || LinkKinds.Of(link.Kind).Group is not (LinkGroup.Location or LinkGroup.Operation);
    }

    private static int? Distance(IReadOnlyCollection<Link> links, string from, string to)
    {
        var distance = new Dictionary<string, int> { [from] = 0 };
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (a, b) in links.SelectMany(l => new[] { (l.From, l.To), (l.To, l.From) }))
            {
                if (!distance.TryGetValue(a, out var d) || (distance.TryGetValue(b, out var known) && known <= d + 1)) continue;
                distance[b] = d + 1;
                changed = true;
            }
        }

        return distance.TryGetValue(to, out var found) ? found : null;
    }

    private static string Slug(JsonElement element, string actor) => element.GetProperty(actor).GetProperty("slug").GetString()!;
}
