using System.Globalization;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Support;

/// <summary>
/// A graph as text: "a-b, b-c:2.5" is undirected, "a>b" directed; ":2.5" is a weight; a lone name is an isolated node. Nodes are
/// numbered in the order of their names.
/// </summary>
internal sealed class ToyGraph
{
    private readonly string[] _names;

    private ToyGraph(string[] names, CsrGraph graph) => (_names, Graph) = (names, graph);

    public CsrGraph Graph { get; }

    public static ToyGraph Parse(string text, MultiEdgeRule multiEdges = MultiEdgeRule.Sum, SelfLoopRule selfLoops = SelfLoopRule.Drop)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.SelectMany(part => part.Split(':')[0].Split('-', '>')).Distinct().Order(StringComparer.Ordinal).ToArray();
        var builder = new CsrGraphBuilder(names.Length, text.Contains('>'), multiEdges, selfLoops);
        foreach (var part in parts)
        {
            var halves = part.Split(':');
            var ends = halves[0].Split('-', '>');
            var weight = halves.Length == 2 ? double.Parse(halves[1], CultureInfo.InvariantCulture) : 1;
            if (ends.Length == 2)
                builder.AddEdge(Array.IndexOf(names, ends[0]), Array.IndexOf(names, ends[1]), weight);
        }

        return new ToyGraph(names, builder.Build());
    }

    public int this[string name] => Array.IndexOf(_names, name);
}
