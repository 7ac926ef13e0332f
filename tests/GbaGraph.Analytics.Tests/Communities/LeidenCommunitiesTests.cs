using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Oracles;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Communities;

public sealed class LeidenCommunitiesTests
{
    [Fact]
    public void Compute_Karate_ReachesTheBestModularity()
    {
        var graph = Karate();

        var best = Enumerable.Range(1, 10).Select(seed => Compute(graph, new LeidenParameters(Seed: (ulong)seed)).Quality).Max();

        best.ShouldBe(0.4197896, 1e-6);
        Compute(graph, new LeidenParameters()).Quality.ShouldBeGreaterThan(0.415);
    }

    [Theory]
    [InlineData(1e-90)]
    [InlineData(1e-11)]
    [InlineData(1e12)]
    [InlineData(1e90)]
    public void Compute_WeightsInAnyUnit_GivesTheSameCommunities(double unit)
    {
        //  two triangles joined by a tie: modularity 6/7 − ½
        var graph = new CsrGraphBuilder(6, isDirected: false)
            .AddEdges(new[] { (0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3) }.Select(edge => (edge.Item1, edge.Item2, 3 * unit))).Build();

        var result = Compute(graph, new LeidenParameters(IsWeighted: true));

        result.Communities.ShouldBe([0, 0, 0, 1, 1, 1]);
        result.Quality.ShouldBe((6.0 / 7) - 0.5, 1e-12);
    }

    [Theory]
    [InlineData(1, 2.0)]
    [InlineData(2, 4.0)]
    [InlineData(3, 1.0)]
    public void Compute_RandomGraph_GivesConnectedCommunitiesAndTheirModularity(int seed, double edgesPerNode)
    {
        var graph = RandomGraph.Of(400, edgesPerNode, isDirected: false, isWeighted: true, seed).Build();

        var result = Compute(graph, new LeidenParameters(IsWeighted: true));

        ShouldBeConnected(graph, result);
        var modularity = new PartitionModularity().Compute(graph, new ModularityParameters(result.Communities, IsWeighted: true));
        result.Quality.ShouldBe(modularity.Modularity!.Value, 1e-12);
    }

    [Fact]
    public void Compute_RingOfCliques_FindsTheCliques()
    {
        // 12 cliques of 5 in a ring, neighbours joined by one tie
        var builder = new CsrGraphBuilder(60, isDirected: false);
        for (var clique = 0; clique < 12; clique++)
        {
            for (var i = 0; i < 5; i++)
                for (var j = 0; j < i; j++)
                    builder.AddEdge((clique * 5) + i, (clique * 5) + j);
            builder.AddEdge(clique * 5, (((clique + 1) % 12) * 5) + 1);
        }

        foreach (var quality in new[] { new LeidenParameters(), new LeidenParameters(CommunityQuality.ConstantPotts, 0.3) })
            Compute(builder.Build(), quality).Communities.ShouldBe(Enumerable.Range(0, 60).Select(v => v / 5));
    }

    [Fact]
    public void Compute_SmallGraphs_MostlyReachTheBestOfAllPartitionsAndNeverPassIt()
    {
        var reached = 0;
        for (var seed = 1; seed <= 20; seed++)
        {
            var graph = RandomGraph.Of(9, 1.6, isDirected: false, isWeighted: false, seed).Build();
            var best = Partitions(9).Max(partition => new PartitionModularity().Compute(graph, new ModularityParameters([.. partition])).Modularity!.Value);

            var found = Enumerable.Range(1, 12).Max(start => Compute(graph, new LeidenParameters(Seed: (ulong)start)).Quality);

            found.ShouldBeInRange(best - 0.06, best + 1e-12, $"seed {seed}");
            reached += found > best - 1e-9 ? 1 : 0;
        }

        reached.ShouldBeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void Compute_ConstantPottsWithoutResolution_JoinsComponents()
    {
        var result = Compute(ToyGraph.Parse("a-b, b-c, d-e, f").Graph, new LeidenParameters(CommunityQuality.ConstantPotts, 0));

        result.Communities.ShouldBe([0, 0, 0, 1, 1, 2]);
        (result.Count, result.Quality).ShouldBe((3, 3));
    }

    [Fact]
    public void Compute_SameSeed_GivesTheSame()
    {
        var graph = RandomGraph.Of(500, 3, isDirected: true, isWeighted: false, seed: 4).Build();

        Compute(graph, new LeidenParameters(Seed: 9)).Communities.ShouldBe(Compute(graph, new LeidenParameters(Seed: 9)).Communities);
    }

    [Fact]
    public void Compute_NoTies_LeavesEveryNodeAlone()
    {
        Compute(ToyGraph.Parse("a, b").Graph, new LeidenParameters()).ShouldSatisfyAllConditions(
            result => result.Communities.ShouldBe([0, 1]), result => result.Quality.ShouldBe(0));
        Compute(new CsrGraphBuilder(0, isDirected: false).Build(), new LeidenParameters()).Count.ShouldBe(0);
    }

    /// <summary>Large enough for several threads to refine.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_LargeGraph_GivesTheSameForAnyNumberOfWorkers(bool isWeighted)
    {
        var graph = RandomGraph.Of(12_000, 2, isDirected: false, isWeighted, seed: 5).Build();
        var parameters = new LeidenParameters(IsWeighted: isWeighted, Iterations: 2);
        var expected = new LeidenCommunities(1).Compute(graph, parameters);

        ShouldBeConnected(graph, expected);
        foreach (var workers in new[] { 2, 3, 8 })
        {
            var found = new LeidenCommunities(workers).Compute(graph, parameters);

            found.Communities.ShouldBe(expected.Communities);
            found.Quality.ShouldBe(expected.Quality);
        }
    }

    [Fact]
    public void Compute_ParameterOutOfRange_Throws()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentOutOfRangeException>(() => Compute(graph, new LeidenParameters(Resolution: -1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Compute(graph, new LeidenParameters(Resolution: double.NaN)));
        Should.Throw<ArgumentOutOfRangeException>(() => Compute(graph, new LeidenParameters(Iterations: 0)));
        Should.Throw<ArgumentOutOfRangeException>(() => Compute(graph, new LeidenParameters((CommunityQuality)7)));
        Should.Throw<OperationCanceledException>(() => new LeidenCommunities().Compute(graph, new LeidenParameters(), null, new CancellationToken(true)));
    }

    private static LeidenResult Compute(CsrGraph graph, LeidenParameters parameters) => new LeidenCommunities().Compute(graph, parameters);

    private static CsrGraph Karate()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Oracles");
        return OracleGraph.Read(Path.Combine(folder, "karate.txt"), Path.Combine(folder, "karate.json")).Graph;
    }

    private static void ShouldBeConnected(CsrGraph graph, LeidenResult result)
    {
        var seen = new bool[graph.NodeCount];
        var starts = 0;
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start])
                continue;
            starts++;
            var stack = new Stack<int>([start]);
            seen[start] = true;
            while (stack.TryPop(out var u))
            {
                foreach (var v in graph.Neighbours(u))
                {
                    if (seen[v] || result.Communities[v] != result.Communities[u])
                        continue;
                    seen[v] = true;
                    stack.Push(v);
                }
            }
        }

        starts.ShouldBe(result.Count);
    }

    /// <summary>All partitions as restricted growth strings.</summary>
    private static IEnumerable<int[]> Partitions(int n)
    {
        var groups = new int[n];
        while (true)
        {
            yield return (int[])groups.Clone();
            var i = n - 1;
            while (i > 0 && groups[i] > groups.AsSpan(0, i).ToArray().Max())
                i--;
            if (i == 0)
                yield break;
            groups[i]++;
            groups.AsSpan(i + 1).Clear();
        }
    }
}
