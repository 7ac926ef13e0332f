using System.Text.Json;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Analysis;

/// <summary>Graph Data Science against this program, whose measures are held against reference implementations: the same networks, scores and ranks.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class EngineParityTests
{
    private const double Tolerance = 1e-9;

    private static readonly NetworkDefinition All = NetworkDefinition.Of(NetworkName.All);

    private readonly Neo4jFixture neo4j;

    public EngineParityTests(Neo4jFixture neo4j)
    {
        this.neo4j = neo4j;
        neo4j.RequireGds();
    }

    [SkippableFact]
    public async Task Centrality_OfTheSeed_IsTheSameOnBothEngines()
    {
        using var store = await Seed.OpenAsync(neo4j);
        await ShouldAgreeAsync(store,
            NetworkDefinition.Of(NetworkName.Collaboration), All, NetworkDefinition.Of(NetworkName.Governance),
            All.Customise(asOf: PartialDate.Parse("2010"), places: ["shenzhen", "hong-kong"]));
    }

    // Random records have several links between the same actors, isolated actors and several components.
    [SkippableTheory]
    [InlineData(1, 40, 120)]
    [InlineData(2, 60, 60)]
    [InlineData(3, 12, 200)]
    [InlineData(4, 2, 1)]
    public async Task Centrality_OfARandomRecord_IsTheSameOnBothEngines(int seed, int actors, int links)
    {
        using var store = await neo4j.OpenEmptyAsync();
        await store.LoadAsync(new RandomRecord(seed).Create(actors, links), "seed", null, default);
        await ShouldAgreeAsync(store, All, All.Customise(statuses: Enum.GetValues<LinkStatus>()), All.Customise(statuses: Enum.GetValues<LinkStatus>(), asOf: PartialDate.Parse("1991")));
    }

    [SkippableFact]
    public async Task Reports_OfNoActors_AreEmptyOnBothEngines()
    {
        using var store = await neo4j.OpenEmptyAsync();
        await ShouldAgreeAsync(store, All);
        (await AnalystOf(store).CommunitiesAsync(All, new(), AnalysisEngine.Gds, null, default)).Communities.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(1.5, false)]
    [InlineData(0.5, true)]
    public async Task Communities_OfTheSeed_ArePartitionsWithTheModularityThatTheySay(double resolution, bool weighted)
    {
        using var store = await Seed.OpenAsync(neo4j);
        var (analyst, options) = (AnalystOf(store), new CommunityOptions(resolution, weighted, Seed: 7));
        var definition = NetworkDefinition.Of(NetworkName.Collaboration);
        var own = await analyst.CommunitiesAsync(definition, options, AnalysisEngine.InProcess, null, default);
        var theirs = await analyst.CommunitiesAsync(definition, options, AnalysisEngine.Gds, null, default);
        var network = NetworkProjection.Project(await store.GetSnapshotAsync(default), definition);
        theirs.Communities.SelectMany(c => c.Members).Order(StringComparer.Ordinal).ShouldBe(network.Slugs);
        (theirs.Network.Nodes, theirs.Network.Edges).ShouldBe((own.Network.Nodes, own.Network.Edges));
        foreach (var report in new[] { own, theirs }) report.Modularity.ShouldBe(Modularity(network, report, options), Tolerance);

        // Leiden is a heuristic with random choices: both come near the same modularity by different partitions.
        theirs.Modularity.ShouldBe(own.Modularity, 0.03);
    }

    private static async Task ShouldAgreeAsync(Neo4jKnowledgeStore store, params NetworkDefinition[] networks)
    {
        var analyst = AnalystOf(store);
        foreach (var (network, measure, weighted) in networks.SelectMany(n => Enum.GetValues<CentralityMeasure>().SelectMany(m => new[] { (n, m, false), (n, m, true) })))
        {
            if (!store.Computes(measure, weighted)) continue;
            var options = new CentralityOptions(Weighted: weighted);
            var own = await analyst.CentralityAsync(network, measure, options, AnalysisEngine.InProcess, null, default);
            var theirs = await analyst.CentralityAsync(network, measure, options, AnalysisEngine.Gds, null, default);
            var what = $"{measure} of {network.Name}{(weighted ? " with weights" : "")}";
            (theirs.Engine.Engine, theirs.Engine.Version.Length > 0).ShouldBe((AnalysisEngine.Gds, true), what);
            Text(theirs).ShouldBe(Text(own), what);
            var mine = own.Rows.ToDictionary(r => r.Slug);
            theirs.Rows.Count.ShouldBe(own.Rows.Count, what);
            foreach (var row in theirs.Rows)
            {
                row.Score.ShouldBe(mine[row.Slug].Score, Tolerance * Math.Max(1, mine[row.Slug].Score), $"{what}: {row.Slug}");
                row.NormalizedScore.ShouldBe(mine[row.Slug].NormalizedScore, Tolerance, $"{what}: {row.Slug}, normalised");
                row.Rank.ShouldBe(mine[row.Slug].Rank, $"{what}: {row.Slug}, rank");
            }
        }
    }

    /// <summary>All that a report says beside its engine and its rows.</summary>
    private static string Text(CentralityReport report) => JsonSerializer.Serialize(report with { Engine = UsedEngine.InProcess(), Rows = [] });

    private static NetworkAnalyst AnalystOf(Neo4jKnowledgeStore store) => new(store, new EngineChoice(store, store, new()));

    private static double Modularity(Network network, CommunityReport report, CommunityOptions options)
    {
        var community = report.Communities.SelectMany(c => c.Members.Select(slug => (slug, c.Number))).ToDictionary(p => p.slug, p => p.Number);
        var (total, inside, strengths) = (0.0, 0.0, new Dictionary<int, double>());
        for (var node = 0; node < network.Slugs.Count; node++)
        {
            var own = community[network.Slugs[node]];
            var neighbours = network.Graph.Neighbours(node);
            var weights = network.Graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var weight = options.Weighted ? weights[i] : 1;
                total += weight;
                strengths[own] = strengths.GetValueOrDefault(own) + weight;
                if (community[network.Slugs[neighbours[i]]] == own) inside += weight;
            }
        }

        return (inside / total) - (options.Resolution * strengths.Values.Sum(s => s / total * (s / total)));
    }
}
