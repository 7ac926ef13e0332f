using System.Text.Json;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using static GbaGraph.Analytics.Tests.Oracles.ReferenceValues;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>The measures of position, structure and cohesion by the names that the reference values use.</summary>
internal static class StructureMeasures
{
    public delegate double?[] Measure(ReferenceGraph graph, JsonElement reference);

    public static readonly IReadOnlyDictionary<string, Measure> ByName = new Dictionary<string, Measure>
    {
        ["components"] = (g, _) => Row(Labels(g.Graph, Connectivity.Weak)),
        ["strong_components"] = (g, _) => Row(Labels(g.Graph, Connectivity.Strong)),
        ["articulation_points"] = (g, _) => Row(new BiconnectedComponents().Compute(g.Graph).ArticulationPoints),
        ["bridges"] = (g, _) => Row(new BiconnectedComponents().Compute(g.Graph).Bridges.SelectMany(b => new[] { b.Source, b.Target })),
    };

    private static IEnumerable<int> Labels(CsrGraph graph, Connectivity connectivity) =>
        new Components().Compute(graph, new ComponentsParameters(connectivity)).Labels;
}
