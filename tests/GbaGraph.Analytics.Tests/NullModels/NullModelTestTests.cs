using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.NullModels;

public sealed class NullModelTestTests
{
    [Fact]
    public void Compute_TriangleAmongFourNodes_IsAsRareAsCounted()
    {
        var graph = ToyGraph.Parse("a-b, b-c, a-c, d").Graph;

        var value = new NullModelTest().Compute(graph, Triangles, ErdosRenyiModel.Like(graph), new NullModelTestParameters(4000)).Values.Single();

        //  4 of the 20 graphs of 4 nodes and 3 edges are a triangle and an isolated node
        (value.Observed, value.Lower).ShouldBe((1.0, 1.0));
        value.Mean.ShouldBe(0.2, 0.025);
        value.StandardDeviation.ShouldBe(0.4, 0.02);
        value.Upper.ShouldBe(0.2, 0.025);
        value.Z!.Value.ShouldBe(2, 0.15);
    }

    [Fact]
    public void Compute_WhatTheModelKeeps_NeverVaries()
    {
        var graph = RandomGraph.Of(40, 2, isDirected: false, isWeighted: false, seed: 6).Build();

        var values = new NullModelTest().Compute(graph, Degrees, new RewiringModel(graph), new NullModelTestParameters(20)).Values;

        values.Length.ShouldBe(40);
        values.ShouldAllBe(value => value.Observed == value.Mean && value.StandardDeviation == 0 && value.Z == null && value.Upper == 1);
    }

    [Fact]
    public void Compute_NoNumberOrTooFewSamples_Throws()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<InvalidOperationException>(() => new NullModelTest().Compute(
            graph, (_, _) => [double.NaN], ErdosRenyiModel.Like(graph), new NullModelTestParameters()));
        Should.Throw<ArgumentOutOfRangeException>(() => new NullModelTest().Compute(
            graph, Degrees, ErdosRenyiModel.Like(graph), new NullModelTestParameters(1)));
    }

    private static ImmutableArray<double> Triangles(CsrGraph graph, CancellationToken cancellationToken) =>
        [new ClusteringCoefficient(1).Compute(graph, null, cancellationToken).Triangles.Sum() / 3.0];

    private static ImmutableArray<double> Degrees(CsrGraph graph, CancellationToken cancellationToken) =>
        new DegreeCentrality(1).Compute(graph, new DegreeParameters(), null, cancellationToken).Raw;
}
