using System.Text.Json;
using GbaGraph.Cli.Tests.TestKit;

namespace GbaGraph.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Gba _gba = new();

    [Fact]
    public async Task Actors_Csv_IsGoldenAndFillsTheStoreOnce()
    {
        var first = await _gba.RunAsync("actors", "--format", "csv");
        first.Output.ShouldBe(Text(
            "slug,kind,name_en,name_zh,place,founded",
            "dji,FIRM,DJI,大疆,shenzhen,2006",
            "foundation,INVESTOR,Foundation,Foundation,,",
            "hkust,UNIVERSITY,\"HKUST, Clear Water Bay\",香港科技大学,,",
            "shenzhen,PLACE,深圳,深圳,shenzhen,",
            "xbot,INCUBATOR,XbotPark,XbotPark,,"));
        (first.Code, first.Error).ShouldBe((0, $"filling the store from {_gba.Seed}\nloaded 5 actors and 4 links from {_gba.Seed} as revision 1\n"));
        var second = await _gba.RunAsync("actors", "--format", "csv");
        (second.Output, second.Error).ShouldBe((first.Output, ""));
    }

    [Fact]
    public async Task Actors_Filters_AreJoined()
    {
        var result = await _gba.RunAsync("actors", "--kind", "firm,university", "--name", "DJ", "--place", "shenzhen");
        result.Output.ShouldBe("slug  kind  name_en  name_zh  place     founded\ndji   FIRM  DJI      大疆     shenzhen  2006\n");
    }

    [Fact]
    public async Task Centrality_Csv_IsGoldenAndTheSameTwice()
    {
        string[] arguments = ["centrality", "degree", "--weighted", "--format", "csv"];
        var result = await _gba.RunAsync(arguments);
        result.Output.ShouldBe(Text(
            "rank,slug,kind,name_en,score,normalized_score",
            "1,dji,FIRM,DJI,3,1",
            "2,hkust,UNIVERSITY,\"HKUST, Clear Water Bay\",2,0.6666666666666666",
            "3,xbot,INCUBATOR,XbotPark,1,0.3333333333333333",
            "4,foundation,INVESTOR,Foundation,0,0"));
        (await _gba.RunAsync(arguments)).Output.ShouldBe(result.Output);
    }

    [Fact]
    public async Task Centrality_Table_SaysWhatIsNeededToCiteIt()
    {
        var output = (await _gba.RunAsync("centrality", "BETWEENNESS", "--top", "1", "--asof", "2014")).Output;
        foreach (var line in new[] { "BETWEENNESS centrality", "network: CUSTOM", "as of: 2014", "revision: 1", "network holds: 4 actors (1 isolated), 2 edges of 3 links, 2 components", "1 of 4 rows; --top N shows more" })
            output.Split('\n').ShouldContain(line);
        output.ShouldContain("formula: C_B(v)");
        output.ShouldContain("warning: Scores count what the sources mention");
        output.ShouldContain("   1  dji   FIRM  DJI      1.000000          0.333333\n");
    }

    [Fact]
    public async Task Centrality_Json_HasReportAndRows()
    {
        var report = JsonDocument.Parse((await _gba.RunAsync("centrality", "closeness", "--format", "json", "--kinds", "FIRM", "--kinds", "university")).Output).RootElement;
        report.GetProperty("network").GetProperty("nodes").GetInt32().ShouldBe(2);
        report.GetProperty("content_hash").GetString()!.Length.ShouldBe(64);
        report.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("score").GetDouble()).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task ExportEdges_EdgesAndNodes_AreGolden()
    {
        var result = await _gba.RunAsync("export", "edges", "--nodes", "nodes.csv", "-o", "edges.csv");
        (result.Code, result.Output).ShouldBe((0, ""));
        File.ReadAllText(Path.Combine(_gba.Folder, "edges.csv")).ShouldBe(Text("source,target,weight", "dji,hkust,2", "dji,xbot,1"));
        File.ReadAllText(Path.Combine(_gba.Folder, "nodes.csv")).ShouldBe(Text(
            "slug,kind,name_en,name_zh,place,degree",
            "dji,FIRM,DJI,大疆,shenzhen,2",
            "foundation,INVESTOR,Foundation,Foundation,,0",
            "hkust,UNIVERSITY,\"HKUST, Clear Water Bay\",香港科技大学,,1",
            "xbot,INCUBATOR,XbotPark,XbotPark,,1"));
        (await _gba.RunAsync("export", "edges")).Output.ShouldBe(Text("source,target,weight", "dji,hkust,2", "dji,xbot,1"));
    }

    [Fact]
    public async Task Search_AnyScript_FindsTheActorFirst()
    {
        (await _gba.RunAsync("search", "港科大", "--top", "1", "--format", "csv")).Output.Split('\n')[1].ShouldContain(",hkust,UNIVERSITY,");
        (await _gba.RunAsync("search", "qqqqq")).Code.ShouldBe(3);
        (await _gba.RunAsync("search", "--kind", "FIRM", "@dji", "--format", "csv")).Output.Split('\n')[1].ShouldContain(",dji,FIRM,");
    }

    [Fact]
    public async Task Show_Actor_ListsAllThatIsKnown() =>
        (await _gba.RunAsync("show", "dji")).Output.ShouldBe(Text(
            "dji  FIRM  in shenzhen  [editorial]",
            "names",
            "  zh PREFERRED 大疆  [editorial]",
            "  en PREFERRED DJI  [editorial]",
            "attributes",
            "  founded 2006  [editorial]",
            "links",
            "  ed-l0003  xbot INCUBATED dji (..2015)  [editorial]",
            "  ed-l0002  hkust INVESTED_IN dji  [editorial]",
            "  ed-l0004  dji LOCATED_IN shenzhen  [editorial]",
            "  ed-l0001  dji PARTNERS_WITH hkust (2013..)  [editorial]"));

    [Fact]
    public async Task Database_InfoCheckAndBackup_WorkTogether()
    {
        (await _gba.RunAsync("seed", "load")).Code.ShouldBe(0);
        var info = (await _gba.RunAsync("db", "info")).Output;
        info.ShouldStartWith($"path: {_gba.Database}\nrevision: 1\n");
        info.ShouldContain("\nactors: 5\nlinks: 4\n");
        (await _gba.RunAsync("db", "check")).Output.ShouldBe("ok\n");
        (await _gba.RunAsync("db", "backup", "copy.db")).Code.ShouldBe(0);
        (await _gba.RunAsync("db", "info", "--db", "copy.db")).Output.ShouldContain("\nactors: 5\n");
    }

    [Fact]
    public async Task SeedChanged_NextCommand_LoadsIt()
    {
        await _gba.RunAsync("db", "info");
        await _gba.RunAsync("seed", "load");
        _gba.Write("seed/attributes/b.csv", "actor,attribute,value,source,locator,anchor,note,reported_by\nhkust,founded,1991,editorial,-,,,\n");
        (await _gba.RunAsync("actors", "--kind", "UNIVERSITY", "--format", "csv")).Output.ShouldContain(",1991\n");
        _gba.Write("seed/attributes/b.csv", "broken\n");
        var kept = await _gba.RunAsync("actors", "--kind", "UNIVERSITY", "--format", "csv");
        kept.Code.ShouldBe(0);
        kept.Output.ShouldContain(",1991\n");
        kept.Error.ShouldStartWith("the store keeps its content, for the seed has ");
    }

    [Fact]
    public async Task SeedCheck_Defects_ArePrintedOneALine()
    {
        _gba.Write("seed/attributes/b.csv", "actor,attribute,value,source,locator,anchor,note,reported_by\nnobody,founded,soon,editorial,-,,,\n");
        var result = await _gba.RunAsync("seed", "check");
        result.Code.ShouldBe(4);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split(' ')[..2]))
            .ShouldBe(["attributes/b.csv:2:actor reference", "attributes/b.csv:2:value value"]);
        result.Error.ShouldBe("2 defects\n");
    }

    [Fact]
    public async Task SeedCheck_SeedOfTheRepository_IsSound()
    {
        var result = await _gba.RunAsync("seed", "check", "--seed", Gba.RepositorySeed);
        result.Output.ShouldBe("");
        result.Code.ShouldBe(0);
        result.Error.ShouldStartWith("no defects: ");
    }

    [SkippableFact]
    public async Task SeedCoverage_SeedOfTheRepository_IsWhatTheDocsSay()
    {
        var papers = Environment.GetEnvironmentVariable("GBA_PAPERS");
        Skip.If(string.IsNullOrEmpty(papers), "needs the papers' texts: set GBA_PAPERS to their folder");
        var result = await _gba.RunAsync("seed", "coverage", "--seed", Gba.RepositorySeed, "--papers", papers!);
        (result.Code, result.Error).ShouldBe((0, ""));
        var docs = Path.Combine(Gba.RepositorySeed, "..", "docs", "coverage.md");
        result.Output.ShouldBe(await File.ReadAllTextAsync(docs), "run: gba seed coverage --papers DIR -o docs/coverage.md");
    }

    [Fact]
    public async Task SeedCoverage_WithoutPapers_SaysWhatIsMissing()
    {
        var result = await _gba.RunAsync("seed", "coverage", "--seed", Gba.RepositorySeed, "--papers", "");
        result.Code.ShouldNotBe(0);
        result.Error.ShouldContain("--papers");
    }

    public void Dispose() => _gba.Dispose();

    private static string Text(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));
}
