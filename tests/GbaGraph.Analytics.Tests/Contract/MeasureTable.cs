using System.Collections.Immutable;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Analytics.Tests.Contract;

/// <summary>Measures by name, as the contract tests run them.</summary>
internal static class MeasureTable
{
    public delegate object Measure(CsrGraph graph, int workers, IProgress<double>? progress, CancellationToken cancellationToken);

    public static readonly IReadOnlyDictionary<string, Measure> ByName = new Dictionary<string, Measure>
    {
        ["weak components"] = (g, _, p, c) => new Components().Compute(g, new ComponentsParameters(), p, c),
        ["strong components"] = (g, _, p, c) => new Components().Compute(g, new ComponentsParameters(Connectivity.Strong), p, c),
        ["biconnected components"] = (g, _, p, c) => new BiconnectedComponents().Compute(g, p, c),
        ["structural holes"] = (g, w, p, c) => new StructuralHoles(w).Compute(g, new StructuralHolesParameters(IsWeighted: true), p, c),
        ["brokerage"] = (g, w, p, c) => new Brokerage(w).Compute(g, new BrokerageParameters(Groups(g), Permutations: 5), p, c),
        ["E-I index"] = (g, w, p, c) =>
            new ExternalInternalIndex(w).Compute(g, new ExternalInternalParameters(Groups(g), Permutations: 50), p, c),
        ["category mixing"] = (g, _, p, c) => new CategoryMixing().Compute(g, new CategoryMixingParameters(Groups(g)), p, c),
        ["assortativity"] = (g, _, p, c) => new Assortativity().Compute(g, new AssortativityParameters(), p, c),
        ["dyad census"] = (g, _, p, c) => new DyadCensus().Compute(g, p, c),
        ["triad census"] = (g, w, p, c) => new TriadCensus(w).Compute(g, p, c),
        ["centralisation"] = (g, w, p, c) =>
            new Centralisation(w).Compute(g, new CentralisationParameters(CentralisationMeasure.Betweenness), p, c),
    };

    private static ImmutableArray<int> Groups(CsrGraph graph) => [.. Enumerable.Range(0, graph?.NodeCount ?? 0).Select(node => node % 4)];
}
