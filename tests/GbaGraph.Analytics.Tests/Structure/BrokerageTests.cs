using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class BrokerageTests
{
    [Theory]
    [InlineData(BrokerageRole.Coordinator, new[] { 0, 0, 0 })]
    [InlineData(BrokerageRole.Itinerant, new[] { 0, 1, 0 })]
    [InlineData(BrokerageRole.Gatekeeper, new[] { 1, 0, 0 })]
    [InlineData(BrokerageRole.Representative, new[] { 0, 0, 1 })]
    [InlineData(BrokerageRole.Liaison, new[] { 0, 1, 2 })]
    public void Compute_PathOfThree_GivesTheMiddleItsRole(BrokerageRole role, int[] groups)
    {
        var result = new Brokerage().Compute(ToyGraph.Parse("a>b, b>c").Graph, new BrokerageParameters([.. groups]));

        for (var other = 0; other < 5; other++)
            result.Counts[other].ShouldBe([0, (int)role == other ? 1 : 0, 0]);
    }

    [Fact]
    public void Compute_SmallGraphs_CountsPairsByDefinition() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var groups = dense.Nodes.Select(node => node * 5 % 3).ToArray();

        var counts = new Brokerage().Compute(graph.Build(), new BrokerageParameters([.. groups])).Counts;

        foreach (var b in dense.Nodes)
            foreach (var role in Enum.GetValues<BrokerageRole>())
                counts[(int)role][b].ShouldBe(Triples(dense, b).Count(t => RoleOf(groups[t.A], groups[b], groups[t.C]) == role));
    });

    [Fact]
    public void Compute_Expectation_IsTheMeanOverAllPermutations()
    {
        //  all 120 orders of five labels
        var graph = ToyGraph.Parse("a>b, b>c, c>d, d>b, e>c").Graph;
        int[] groups = [0, 0, 1, 1, 2];
        var orders = Orders([0, 1, 2, 3, 4]).ToArray();

        var expected = new Brokerage().Compute(graph, new BrokerageParameters([.. groups])).Expected;

        for (var role = 0; role < 5; role++)
        {
            var mean = orders.Average(order => new Brokerage()
                .Compute(graph, new BrokerageParameters([.. order.Select(place => groups[place])])).Counts[role].Sum());
            expected[role].Sum().ShouldBe(mean, 1e-12);
        }
    }

    [Fact]
    public void Compute_Permutations_ComeNearTheExactExpectation()
    {
        var graph = RandomGraph.Of(60, 3, isDirected: true, isWeighted: false, seed: 3).Build();
        var parameters = new BrokerageParameters([.. Enumerable.Range(0, 60).Select(node => node % 3)], Permutations: 2000);

        var result = new Brokerage().Compute(graph, parameters);

        for (var role = 0; role < 5; role++)
        {
            var test = result.Totals[role];
            test.Mean.ShouldBe(result.Expected[role].Sum(), 4 * test.StandardDeviation / Math.Sqrt(2000));
            test.Observed.ShouldBe(result.Counts[role].Sum());
        }
    }

    [Fact]
    public void Compute_OneGroup_HasNoZScores()
    {
        var parameters = new BrokerageParameters([0, 0, 0], Permutations: 10);

        var result = new Brokerage().Compute(ToyGraph.Parse("a>b, b>c").Graph, parameters);

        result.ZScores[(int)BrokerageRole.Coordinator].ShouldBe([null, null, null]);
        result.Totals[(int)BrokerageRole.Coordinator].Z.ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Compute_TooFewPermutations_Throws(int permutations) => Should.Throw<ArgumentOutOfRangeException>(
        () => new Brokerage().Compute(ToyGraph.Parse("a").Graph, new BrokerageParameters([0], permutations)));

    [Fact]
    public void Compute_NotOneGroupANode_Throws() => Should.Throw<ArgumentException>(
        () => new Brokerage().Compute(ToyGraph.Parse("a-b").Graph, new BrokerageParameters([0])));

    private static IEnumerable<(int A, int C)> Triples(DenseGraph graph, int b) =>
        from a in graph.Nodes
        from c in graph.Nodes
        where a != c && graph.Has(a, b) && graph.Has(b, c) && !graph.Has(a, c)
        select (a, c);

    private static BrokerageRole RoleOf(int a, int b, int c) =>
        a == b && b == c ? BrokerageRole.Coordinator
        : a == c ? BrokerageRole.Itinerant
        : b == c ? BrokerageRole.Gatekeeper
        : a == b ? BrokerageRole.Representative
        : BrokerageRole.Liaison;

    private static IEnumerable<int[]> Orders(int[] values) => values.Length < 2
        ? [values]
        : values.SelectMany(first => Orders([.. values.Where(value => value != first)]).Select(rest => (int[])[first, .. rest]));
}
