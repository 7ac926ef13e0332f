using GbaGraph.Domain.Errors;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Analysis;

/// <summary>Which engine a report is made by, and what it says of that.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class EngineChoiceTests(Neo4jFixture neo4j)
{
    private static readonly NetworkDefinition All = NetworkDefinition.Of(NetworkName.All);

    [SkippableTheory]
    [InlineData(0, CentralityMeasure.Degree, false, AnalysisEngine.Gds, "the store's 16 actors and links are 0 or more")]
    [InlineData(16, CentralityMeasure.Degree, false, AnalysisEngine.Gds, "the store's 16 actors and links are 16 or more")]
    [InlineData(17, CentralityMeasure.Degree, false, AnalysisEngine.InProcess, "the store's 16 actors and links are fewer than 17")]
    [InlineData(0, CentralityMeasure.Harmonic, true, AnalysisEngine.InProcess, "Graph Data Science doesn't have this measure in this form")]
    [InlineData(0, CentralityMeasure.Betweenness, false, AnalysisEngine.InProcess, "Graph Data Science takes longer for this measure")]
    public async Task Auto_ServerWithGraphDataScience_GoesBySizeAndMeasure(long from, CentralityMeasure measure, bool weighted, AnalysisEngine expected, string reason)
    {
        neo4j.RequireGds();
        using var store = await LoadedAsync(neo4j.Options);
        var report = await AnalystOf(store, from).CentralityAsync(All, measure, new(Weighted: weighted), AnalysisEngine.Auto, null, default);
        (report.Engine.Engine, report.Engine.Reason).ShouldBe((expected, reason));
    }

    [SkippableFact]
    public async Task Gds_MeasureThatItLacks_IsRefused()
    {
        neo4j.RequireGds();
        using var store = await LoadedAsync(neo4j.Options);
        (await ErrorAsync(AnalystOf(store), CentralityMeasure.Closeness, new(Weighted: true))).Code.ShouldBe(ErrorCodes.EngineUnsupported);
        (await ErrorAsync(AnalystOf(store), CentralityMeasure.Eigenvector, new())).Code.ShouldBe(ErrorCodes.EngineUnsupported);
    }

    [SkippableFact]
    public async Task Gds_EstimateAboveTheLimit_IsRefusedBeforeAnythingIsProjected()
    {
        neo4j.RequireGds();
        (await LoadedAsync(neo4j.Options)).Dispose();
        var options = neo4j.Options with { AnalysisMemory = 1 };
        var client = new InterruptedClient(CypherClients.Create(options), "gds.graph.project(");
        using var store = Neo4jKnowledgeStore.Connect(client, options);
        foreach (var measure in Enum.GetValues<CentralityMeasure>().Where(m => store.Computes(m, isWeighted: false)))
        {
            var error = await ErrorAsync(AnalystOf(store), measure, new());
            (error.Code, error.IsTransient).ShouldBe((ErrorCodes.EngineMemory, false), measure.ToString());
            error.Message.ShouldContain("1 MiB");
        }

        client.Times.ShouldBe(0);
        var report = await AnalystOf(store).CentralityAsync(All, CentralityMeasure.Degree, new(), AnalysisEngine.Auto, null, default);
        report.Engine.Engine.ShouldBe(AnalysisEngine.InProcess);
        report.Engine.Reason.ShouldContain("would need up to");
        report.Rows.Count.ShouldBe(7);
    }

    [SkippableTheory]
    [InlineData(AnalysisEngine.Gds)]
    [InlineData(AnalysisEngine.InProcess)]
    public async Task Reports_OfOneCaller_AreOfOneRevision(AnalysisEngine engine)
    {
        if (engine == AnalysisEngine.Gds) neo4j.RequireGds();
        using var store = await LoadedAsync(neo4j.Options);
        var analyst = AnalystOf(store).OnOneRevision();
        var first = await DegreeAsync(analyst, engine);
        (await DegreeAsync(analyst, engine)).Revision.ShouldBe(first.Revision);
        await store.LoadAsync(new RandomRecord(3).Create(5, 5), "other", null, default);

        // What is computed here is of the snapshot that was read; the server's is of a new revision, which is told.
        if (engine == AnalysisEngine.InProcess) (await DegreeAsync(analyst, engine)).Revision.ShouldBe(first.Revision);
        else (await Should.ThrowAsync<GbaGraphException>(() => DegreeAsync(analyst, engine))).Code.ShouldBe(ErrorCodes.StoreBusy);
        (await DegreeAsync(AnalystOf(store).OnOneRevision(), engine)).Revision.ShouldBe(first.Revision + 1);

        static Task<CentralityReport> DegreeAsync(NetworkAnalyst analyst, AnalysisEngine engine) => analyst.CentralityAsync(All, CentralityMeasure.Degree, new(), engine, null, default);
    }

    [SkippableFact]
    public async Task Engine_PluginWithoutRights_IsToldAndAutoDoesWithout()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        using var server = Neo4jProgram.Create("--set", "dbms.security.procedures.unrestricted=");
        await server.StartAsync();
        using var store = await LoadedAsync(new Neo4jOptions(server.Http) { Timeout = TimeSpan.FromMinutes(2) });
        await ShouldDoWithoutAsync(store);
    }

    [SkippableFact]
    public async Task Engine_ServerWithoutThePlugin_IsToldAndAutoDoesWithout()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        using var server = Neo4jProgram.Create("--no-gds");
        await server.StartAsync();
        using var store = await LoadedAsync(new Neo4jOptions(server.Http) { Timeout = TimeSpan.FromMinutes(2) });
        (await store.FindEngineAsync(default)).ShouldBeNull();
        (await store.CheckAsync(default)).ShouldBeEmpty();
        await ShouldDoWithoutAsync(store);
    }

    private static async Task ShouldDoWithoutAsync(Neo4jKnowledgeStore store)
    {
        (await ErrorAsync(AnalystOf(store), CentralityMeasure.Degree, new())).Code.ShouldBe(ErrorCodes.EngineUnavailable);
        var report = await AnalystOf(store).CentralityAsync(All, CentralityMeasure.Pagerank, new(), AnalysisEngine.Auto, null, default);
        (report.Engine.Engine, report.Rows.Count).ShouldBe((AnalysisEngine.InProcess, 7));
        report.Engine.Reason.ShouldContain("Graph Data Science");
    }

    private static async Task<GbaGraphException> ErrorAsync(NetworkAnalyst analyst, CentralityMeasure measure, CentralityOptions options) =>
        await Should.ThrowAsync<GbaGraphException>(() => analyst.CentralityAsync(All, measure, options, AnalysisEngine.Gds, null, default));

    private static NetworkAnalyst AnalystOf(Neo4jKnowledgeStore store, long from = 0) => new(store, new EngineChoice(store, store, new(from)));

    private static async Task<Neo4jKnowledgeStore> LoadedAsync(Neo4jOptions options)
    {
        var store = await Neo4jKnowledgeStore.OpenAsync(options, default);
        await store.LoadAsync(SmallRecord.Create(), "seed", null, default);
        return store;
    }
}
