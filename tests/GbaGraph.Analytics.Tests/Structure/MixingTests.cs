using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class MixingTests
{
    [Fact]
    public void CategoryMixing_UndirectedPath_CountsEachTieInBothDirections()
    {
        //  a - b - c with a, b in 1 and c in 4: e = [[2, 1], [1, 0]] / 4, a = b = [3/4, 1/4]
        var result = new CategoryMixing().Compute(ToyGraph.Parse("a-b, b-c").Graph, new CategoryMixingParameters([1, 1, 4]));

        result.Labels.ShouldBe([1, 4]);
        result.Ties.Select(row => row.ToArray()).ShouldBe([[2.0, 1.0], [1.0, 0.0]]);
        result.Assortativity!.Value.ShouldBe((0.5 - (10.0 / 16)) / (1 - (10.0 / 16)), 1e-15);
    }

    [Theory]
    [InlineData("a, b", new[] { 0, 1 })]
    [InlineData("a-b, c", new[] { 0, 0, 1 })]
    public void CategoryMixing_NothingToCompare_HasNoCoefficient(string text, int[] categories) =>
        new CategoryMixing().Compute(ToyGraph.Parse(text).Graph, new CategoryMixingParameters([.. categories]))
            .Assortativity.ShouldBeNull();

    [Fact]
    public void CategoryMixing_SmallGraphs_SumsWeights() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var categories = dense.Nodes.Select(node => node % 2).ToArray();

        var result = new CategoryMixing().Compute(graph.Build(), new CategoryMixingParameters([.. categories], IsWeighted: true));

        for (var i = 0; i < result.Labels.Length; i++)
            for (var j = 0; j < result.Labels.Length; j++)
                result.Ties[i][j].ShouldBe((
                    from u in dense.Nodes
                    from v in dense.Nodes
                    where categories[u] == i && categories[v] == j
                    select dense.Weight[u, v]).Sum());
    });

    [Fact]
    public void Assortativity_SmallGraphs_IsTheCorrelationOverArcs() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var arcs = (from u in dense.Nodes from v in dense.Nodes where dense.Has(u, v) select (u, v)).ToArray();
        var x = arcs.Select(arc => (double)dense.Nodes.Count(v => dense.Has(arc.u, v))).ToArray();
        var y = arcs.Select(arc => (double)dense.Nodes.Count(u => dense.Has(u, arc.v))).ToArray();
        var isDefined = x.Distinct().Count() > 1 && y.Distinct().Count() > 1;

        var result = new Assortativity().Compute(graph.Build(), new AssortativityParameters()).Coefficient;

        result.HasValue.ShouldBe(isDefined);
        if (isDefined)
            result!.Value.ShouldBe(Correlation(x, y), 1e-12);
    });

    [Fact]
    public void Assortativity_ByNumber_UsesTheValues()
    {
        //  a 1 - b 2, c 5 - d 6: old with old, young with young
        var result = new Assortativity().Compute(ToyGraph.Parse("a-b, c-d").Graph, new AssortativityParameters([1.0, 2, 5, 6]));

        result.Coefficient!.Value.ShouldBe((2 * 2.5 * 1.5 * 2) / (2 * ((2.5 * 2.5) + (1.5 * 1.5))), 1e-15);
    }

    [Theory]
    [InlineData(1e-250)]
    [InlineData(1e250)]
    public void Assortativity_ByNumberInAnotherUnit_IsTheSame(double unit) => new Assortativity()
        .Compute(ToyGraph.Parse("a-b, c-d").Graph, new AssortativityParameters([unit, 2 * unit, 5 * unit, 6 * unit]))
        .Coefficient!.Value.ShouldBe((2 * 2.5 * 1.5 * 2) / (2 * ((2.5 * 2.5) + (1.5 * 1.5))), 1e-12);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Assortativity_ValueNotFinite_Throws(double value) => Should.Throw<ArgumentException>(
        () => new Assortativity().Compute(ToyGraph.Parse("a-b").Graph, new AssortativityParameters([1.0, value])));

    private static double Correlation(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y).Sum(p => (p.First - meanX) * (p.Second - meanY))
            / Math.Sqrt(x.Sum(value => (value - meanX) * (value - meanX)) * y.Sum(value => (value - meanY) * (value - meanY)));
    }
}
