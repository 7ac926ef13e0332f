using GbaGraph.Api.Tests.Hosting;
using GbaGraph.Storage.Neo4j.Client;
using Microsoft.Playwright;

namespace GbaGraph.Api.Tests.Pages;

/// <summary>The guide in Neo4j's own Browser, over the graph that the Api loaded.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jBrowserTests
{
    private const string GuidePath = "/neo4j-browser/guide.html";
    private const string Drawer = "[data-testid=guidesDrawer]";

    // For the picture: until the nodes have come to rest.
    private const float Settling = 4000;

    private readonly Neo4jApiFixture api;

    public Neo4jBrowserTests(Neo4jApiFixture api)
    {
        this.api = api;
        api.Require();
    }

    [SkippableFact]
    public async Task Guide_EveryQuery_ReturnsRows()
    {
        using var client = api.CreateClient();
        using var cypher = CypherClients.Create(new Neo4jOptions(api.Neo4j) { Timeout = TimeSpan.FromMinutes(2) });
        var statements = GuideStatements.Of(await client.GetStringAsync(GuidePath)).Where(s => s[0] != ':').ToArray();
        statements.Length.ShouldBe(25);
        foreach (var statement in statements)
            (await cypher.RunAsync(new(statement.TrimEnd(';')), AccessMode.Read, default)).Rows.ShouldNotBeEmpty(statement);
    }

    [SkippableFact]
    public async Task Guide_OpenedInTheBrowser_PutsOnTheStyleAndAsks()
    {
        Chromium.Require();
        (await api.Store.GetMetaAsync(default)).Actors.ShouldBeGreaterThan(0);
        var port = ApiProcess.FreePort();
        using var served = ApiProcess.Start("--Storage:Provider", "neo4j", "--Neo4j:Uri", api.Neo4j.ToString(), "--urls", $"http://localhost:{port}");
        await served.WaitForAsync("GbaGraph serves");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.OpenPageAsync(1700, 900);
        await page.GotoAsync($"{api.Neo4j}browser/?dbms={api.Bolt}&preselectAuthMethod=NO_AUTH&cmd=guide&arg={Uri.EscapeDataString($"http://localhost:{port}{GuidePath}")}");
        await page.WaitForSelectorAsync("text=server auth is disabled");
        await RunAsync(page, 0);
        await page.WaitForSelectorAsync("text=node.University {");
        await page.KeepAsync("neo4j-browser-guide.png");

        await page.ClickAsync("[data-testid=guideNextSlide]");
        await page.WaitForSelectorAsync($"{Drawer} >> text=Who founded the incubators?");
        await RunAsync(page, 1);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('g.node').length > 5");
        var captions = string.Concat(await page.Locator("g.node text").AllTextContentsAsync());
        captions.ShouldContain("大学");
        captions.ShouldContain("University");
        var colours = await page.Locator("g.node circle").EvaluateAllAsync<string[]>("circles => circles.map(c => c.getAttribute('fill'))");
        colours.ShouldContain(ColourOf("University"));
        colours.ShouldContain(ColourOf("Incubator"));
        await page.WaitForTimeoutAsync(Settling);
        await page.KeepAsync("neo4j-browser-graph.png");

        // The older command shows it in the stream.
        await page.GotoAsync($"{api.Neo4j}browser/?dbms={api.Bolt}&preselectAuthMethod=NO_AUTH&cmd=play&arg={Uri.EscapeDataString($"http://localhost:{port}{GuidePath}")}");
        await page.WaitForSelectorAsync("[data-testid=frame] >> text=Who innovates in the Greater Bay Area");
        await page.KeepAsync("neo4j-browser-play.png");
    }

    private static Task RunAsync(IPage page, int query) => page.ClickAsync($"{Drawer} pre.runnable i >> nth={query}");

    private static string ColourOf(string kind)
    {
        var style = File.ReadAllText(Path.Combine(Repository.Root, "schema", "neo4j-browser", "style.grass"));
        var start = style.IndexOf("  color: #", style.IndexOf($"node.{kind} {{", StringComparison.Ordinal), StringComparison.Ordinal) + "  color: ".Length;
        return style.Substring(start, "#RRGGBB".Length);
    }
}
