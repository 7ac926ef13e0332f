using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class ExternalInternalIndexTests
{
    [Fact]
    public void Compute_TwoGroups_ComparesTiesOutsideAndInside()
    {
        //  a - b - c - d, e: {a, b, c}, {d}, {e}
        var result = new ExternalInternalIndex().Compute(
            ToyGraph.Parse("a-b, b-c, c-d, e").Graph, new ExternalInternalParameters([7, 7, 7, 8, 9]));

        result.Index.ShouldBe(-1.0 / 3);
        result.Labels.ShouldBe([7, 8, 9]);
        result.ByGroup.ShouldBe([-3.0 / 5, 1.0, null]);
        result.ByNode.ShouldBe([-1.0, -1.0, 0.0, 1.0, null]);
        result.Expected!.Value.ShouldBe(1 - (2.0 * 6 / 20), 1e-15);
        result.Test.ShouldBeNull();
    }

    [Fact]
    public void Compute_SmallGraphs_CountsTies() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var arcs = (from u in dense.Nodes from v in dense.Nodes where dense.Has(u, v) select (u, v)).ToArray();
        var outside = arcs.Count(arc => arc.u % 2 != arc.v % 2);

        var result = new ExternalInternalIndex().Compute(
            graph.Build(), new ExternalInternalParameters([.. dense.Nodes.Select(node => node % 2)]));

        result.Index.ShouldBe(arcs.Length == 0 ? null : (outside - (arcs.Length - outside)) / (double)arcs.Length);
    });

    /// <summary>Every one of the n! ways to deal out the groups, each once.</summary>
    [Fact]
    public void Compute_SmallGraphs_ExpectsTheMeanOverAllPermutations() => SmallGraphs.Check(random =>
    {
        var groups = Enumerable.Range(0, random.NodeCount).Select(node => node * node % 3).ToArray();
        var graph = random.Build();
        if (random.NodeCount > 6 || graph.EdgeCount == 0)
            return;

        var expected = new ExternalInternalIndex().Compute(graph, new ExternalInternalParameters([.. groups])).Expected;

        Permutations(groups).Average(dealt => new ExternalInternalIndex().Compute(graph, new ExternalInternalParameters([.. dealt])).Index!.Value)
            .ShouldBe(expected!.Value, 1e-9);
    });

    private static IEnumerable<int[]> Permutations(int[] values) => values.Length == 0
        ? [[]]
        : values.SelectMany((value, place) => Permutations([.. values[..place], .. values[(place + 1)..]]).Select(rest => (int[])[value, .. rest]));

    [Fact]
    public void Compute_SegregatedNetwork_IsFarBelowItsPermutations()
    {
        //  two cliques of four and one tie between them
        var text = "a-b, a-c, a-d, b-c, b-d, c-d, e-f, e-g, e-h, f-g, f-h, g-h, a-e";
        var parameters = new ExternalInternalParameters([0, 0, 0, 0, 1, 1, 1, 1], Permutations: 999, Seed: 5);

        var test = new ExternalInternalIndex().Compute(ToyGraph.Parse(text).Graph, parameters).Test!;

        test.Lower.ShouldBeLessThan(0.07);
        test.Upper.ShouldBe(1);
        test.Z!.Value.ShouldBeLessThan(-2);
        test.Mean.ShouldBe(1 - (2.0 * 24 / 56), 0.05);
    }
}
