using System.Collections.Immutable;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Cohesion;

public sealed class PartitionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Modularity_SmallGraphs_SumsOverPairsOfOneCommunity(double resolution) => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var total = dense.Nodes.Sum(u => dense.Nodes.Sum(v => dense.Weight[u, v]));
        var expected = (
            from u in dense.Nodes
            from v in dense.Nodes
            where u % 3 == v % 3
            let sent = dense.Nodes.Sum(k => dense.Weight[u, k])
            let received = dense.Nodes.Sum(k => dense.Weight[k, v])
            select (dense.Weight[u, v] / total) - (resolution * sent * received / (total * total))).Sum();

        var result = new PartitionModularity().Compute(
            graph.Build(), new ModularityParameters([.. dense.Nodes.Select(node => node % 3)], resolution, IsWeighted: true));

        result.Modularity.HasValue.ShouldBe(total > 0);
        if (total > 0)
            result.Modularity!.Value.ShouldBe(expected, 1e-12);
    });

    [Fact]
    public void Modularity_NegativeResolution_Throws() => Should.Throw<ArgumentOutOfRangeException>(
        () => new PartitionModularity().Compute(ToyGraph.Parse("a-b").Graph, new ModularityParameters([0, 1], -1)));

    [Fact]
    public void Similarity_EqualUpToLabels_IsOne()
    {
        var result = new PartitionSimilarity().Compute([0, 0, 1, 2], [7, 7, 3, 5]);

        result.NormalisedMutualInformation.ShouldBe(1, 1e-15);
        result.AdjustedRand.ShouldBe(1);
        result.VariationOfInformation.ShouldBe(0, 1e-15);
        result.MutualInformation.ShouldBe(1.5, 1e-15);
    }

    [Fact]
    public void Similarity_Independent_SharesNothing()
    {
        //  two by two: H = 1 bit each; pairs together: none, expected 2 · 2 / 6
        var result = new PartitionSimilarity().Compute([0, 0, 1, 1], [0, 1, 0, 1]);

        result.NormalisedMutualInformation.ShouldBe(0, 1e-15);
        result.AdjustedRand.ShouldBe((0 - (4.0 / 6)) / (2 - (4.0 / 6)), 1e-15);
        result.VariationOfInformation.ShouldBe(2, 1e-15);
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0 }, new[] { 1, 1, 1 })]
    [InlineData(new[] { 0, 1, 2 }, new[] { 5, 4, 3 })]
    public void Similarity_TrivialInTheSameWay_IsOne(int[] first, int[] second)
    {
        var result = new PartitionSimilarity().Compute([.. first], [.. second]);

        (result.NormalisedMutualInformation, result.AdjustedRand).ShouldBe((1.0, 1.0));
    }

    [Fact]
    public void Similarity_RandomLabels_MatchPairsAndContingency()
    {
        var random = new Random(12);
        ImmutableArray<int> first = [.. Enumerable.Range(0, 30).Select(_ => random.Next(4))];
        ImmutableArray<int> second = [.. Enumerable.Range(0, 30).Select(_ => random.Next(3))];
        var pairs = (from i in Enumerable.Range(0, 30) from j in Enumerable.Range(0, i) select (A: first[i] == first[j], B: second[i] == second[j])).ToArray();
        double both = pairs.Count(p => p.A && p.B), inFirst = pairs.Count(p => p.A), inSecond = pairs.Count(p => p.B);
        var mutual = (
            from a in Enumerable.Range(0, 4)
            from b in Enumerable.Range(0, 3)
            let share = first.Zip(second).Count(p => p == (a, b)) / 30.0
            where share > 0
            select share * Math.Log2(share / (first.Count(x => x == a) / 30.0) / (second.Count(x => x == b) / 30.0))).Sum();

        var result = new PartitionSimilarity().Compute(first, second);

        result.MutualInformation.ShouldBe(mutual, 1e-12);
        var expected = inFirst * inSecond / pairs.Length;
        result.AdjustedRand.ShouldBe((both - expected) / (((inFirst + inSecond) / 2) - expected), 1e-12);
    }

    [Fact]
    public void Similarity_DifferentNodes_Throws()
    {
        Should.Throw<ArgumentException>(() => new PartitionSimilarity().Compute([0], [0, 1]));
        Should.Throw<ArgumentException>(() => new PartitionSimilarity().Compute([], []));
    }
}
