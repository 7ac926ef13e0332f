using System.Reflection;
using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>Every measure has a formula for reports and a page in docs/algorithms that prints the same formula.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData(typeof(DegreeCentrality), "degree.md")]
    [InlineData(typeof(BetweennessCentrality), "betweenness.md")]
    [InlineData(typeof(ClosenessCentrality), "closeness.md")]
    [InlineData(typeof(HarmonicCentrality), "harmonic.md")]
    [InlineData(typeof(PageRank), "pagerank.md")]
    [InlineData(typeof(CoreNumbers), "core-numbers.md")]
    [InlineData(typeof(ClusteringCoefficient), "clustering.md")]
    [InlineData(typeof(LeidenCommunities), "leiden.md")]
    [InlineData(typeof(ApproximateBetweenness), "approximate-betweenness.md")]
    [InlineData(typeof(ApproximateHarmonic), "approximate-harmonic.md")]
    [InlineData(typeof(BipartiteProjection), "projection.md")]
    public void Page_OfMeasure_PrintsItsFormula(Type measure, string page)
    {
        var formula = (string)measure.GetField("Formula")!.GetRawConstantValue()!;

        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Pages", page)).ShouldContain(formula);
    }

    [Fact]
    public void Measures_WithComputeMethod_AllHaveAFormula()
    {
        var measures = typeof(PageRank).Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("Compute", BindingFlags.Instance | BindingFlags.Public) is not null)
            .ToArray();

        measures.ShouldNotBeEmpty();
        measures.ShouldAllBe(type => type.GetField("Formula") != null && type.IsSealed);
    }
}
