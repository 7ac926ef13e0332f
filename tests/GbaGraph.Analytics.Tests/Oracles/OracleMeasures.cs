using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>Computes a measure by the name that the reference values use; null for a measure that this library does not have.</summary>
internal static class OracleMeasures
{
    /// <summary>The stems that must be answered; a suffix _weighted and then _in, _out or _total may follow.</summary>
    public static readonly ImmutableArray<string> Stems =
    [
        "degree", "degree_normalised", "strength", "betweenness", "betweenness_normalised", "closeness_wasserman_faust",
        "closeness_component", "harmonic", "harmonic_normalised", "pagerank", "core_number",
        "triangles", "clustering",
    ];

    public static ImmutableArray<double>? Compute(CsrGraph graph, string name)
    {
        var (stem, isWeighted, suffix) = Split(name);
        if (!Stems.Contains(stem))
            return null;
        var length = isWeighted ? EdgeLength.Weight : EdgeLength.Hops;
        var direction = suffix == "_in" ? PathDirection.In : PathDirection.Out;
        return stem switch
        {
            "betweenness" => Betweenness(graph, length).Raw,
            "betweenness_normalised" => Betweenness(graph, length).Normalised,
            "closeness_wasserman_faust" => Closeness(graph, length, direction).WassermanFaust,
            "closeness_component" => Closeness(graph, length, direction).Component,
            "harmonic" => Harmonic(graph, length, direction).Raw,
            "harmonic_normalised" => Harmonic(graph, length, direction).Normalised,
            "pagerank" => new PageRank().Compute(graph, new PageRankParameters(IsWeighted: isWeighted)).Scores,
            "core_number" => [.. new CoreNumbers().Compute(graph).Cores.Select(core => (double)core)],
            "triangles" => [.. new ClusteringCoefficient().Compute(graph).Triangles.Select(count => (double)count)],
            "clustering" => new ClusteringCoefficient().Compute(graph).Local,
            _ => Degree(graph, stem, suffix),
        };
    }

    private static ImmutableArray<double> Degree(CsrGraph graph, string stem, string suffix)
    {
        var direction = suffix switch
        {
            "_in" => DegreeDirection.In,
            "_out" => DegreeDirection.Out,
            _ => DegreeDirection.Total,
        };
        var result = new DegreeCentrality().Compute(graph, new DegreeParameters(direction));
        return stem switch
        {
            "degree" => result.Raw,
            "degree_normalised" => result.Normalised,
            _ => result.Strength,
        };
    }

    private static (string Stem, bool IsWeighted, string Suffix) Split(string name)
    {
        var suffix = new[] { "_in", "_out", "_total" }.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) ?? "";
        var stem = name[..^suffix.Length];
        return stem.EndsWith("_weighted", StringComparison.Ordinal) ? (stem[..^"_weighted".Length], true, suffix) : (stem, false, suffix);
    }

    private static BetweennessResult Betweenness(CsrGraph graph, EdgeLength length) =>
        new BetweennessCentrality().Compute(graph, new BetweennessParameters(length));

    private static ClosenessResult Closeness(CsrGraph graph, EdgeLength length, PathDirection direction) =>
        new ClosenessCentrality().Compute(graph, new ClosenessParameters(length, direction));

    private static HarmonicResult Harmonic(CsrGraph graph, EdgeLength length, PathDirection direction) =>
        new HarmonicCentrality().Compute(graph, new HarmonicParameters(length, direction));
}
