using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.NullModels;

public sealed class RobustnessCurveTests
{
    [Fact]
    public void Compute_StarUnderAttack_FallsApartAtOnce()
    {
        var result = Compute("a-b, a-c, a-d, a-e", new RobustnessParameters(RemovalOrder.HighestDegree));

        result.LargestShare.ShouldBe([1.0, 0.2, 0.2, 0.2, 0.2, 0.0]);
        result.Robustness!.Value.ShouldBe(0.8 / 5, 1e-15);
    }

    [Fact]
    public void Compute_Attack_CountsTiesAgain()
    {
        //  a has three ties; without it d leads (b and c have lost one), then nothing is tied
        var result = Compute("a-b, a-c, a-d, d-e, b-c", new RobustnessParameters(RemovalOrder.HighestDegree));

        result.LargestShare.ShouldBe([1.0, 0.4, 0.4, 0.2, 0.2, 0.0]);
    }

    [Fact]
    public void Compute_SmallGraphsByScores_MatchesComponentsOfWhatIsLeft() => SmallGraphs.Check(graph =>
    {
        var order = Enumerable.Range(0, graph.NodeCount).OrderBy(node => node * 3 % 7).ToArray();
        var scores = Enumerable.Range(0, graph.NodeCount).Select(node => -Array.IndexOf(order, node) * 1.0);

        var result = new RobustnessCurve().Compute(graph.Build(), new RobustnessParameters(RemovalOrder.Scores, [.. scores]));

        for (var removed = 0; removed <= graph.NodeCount; removed++)
        {
            var left = order[removed..].ToHashSet();
            var rest = new DenseGraph(graph with { Edges = [.. graph.Edges.Where(e => left.Contains(e.Source) && left.Contains(e.Target))] });
            var reach = rest.Reach(isWeak: true);
            var largest = left.Select(u => left.Count(v => reach[u, v])).DefaultIfEmpty().Max();
            result.LargestShare[removed].ShouldBe((double)largest / graph.NodeCount);
        }
    });

    [Fact]
    public void Compute_RandomOrders_AreBetweenAttackAndTheDiagonal()
    {
        var graph = RandomGraph.Of(100, 3, isDirected: false, isWeighted: false, seed: 4).Build();

        var random = new RobustnessCurve().Compute(graph, new RobustnessParameters(Replicates: 50));
        var attack = new RobustnessCurve().Compute(graph, new RobustnessParameters(RemovalOrder.HighestDegree));

        random.Robustness!.Value.ShouldBeGreaterThan(attack.Robustness!.Value);
        for (var removed = 0; removed <= 100; removed++)
            random.LargestShare[removed].ShouldBeLessThanOrEqualTo((100 - removed) / 100.0);
    }

    [Fact]
    public void Compute_ScoresForAnotherOrder_Throw()
    {
        Should.Throw<ArgumentException>(() => Compute("a-b", new RobustnessParameters(RemovalOrder.Random, [1.0, 2.0])));
        Should.Throw<ArgumentException>(() => Compute("a-b", new RobustnessParameters(RemovalOrder.Scores)));
        Should.Throw<ArgumentException>(() => Compute("a-b", new RobustnessParameters(RemovalOrder.Scores, [1.0])));
    }

    private static RobustnessResult Compute(string text, RobustnessParameters parameters) =>
        new RobustnessCurve().Compute(ToyGraph.Parse(text).Graph, parameters);
}
