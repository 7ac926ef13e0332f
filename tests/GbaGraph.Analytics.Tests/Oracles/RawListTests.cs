using System.Globalization;
using System.Text.Json;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>What building a graph makes of parallel edges and self-loops, and what a projection makes of a bipartite graph, against the reference.</summary>
public sealed class RawListTests
{
    private const string FolderVariable = "GBA_TEST_ORACLES";

    [SkippableTheory]
    [InlineData(false, "merged")]
    [InlineData(true, "merged_directed")]
    public void Build_RawList_MergesAsTheReference(bool isDirected, string name)
    {
        var graph = Raw(isDirected, MultiEdgeRule.Sum, SelfLoopRule.Drop);

        Edges(graph, Enumerable.Range(0, graph.NodeCount)).ShouldBe(Value("multi_raw", name));
    }

    /// <summary>Parallel edges count each, and a self-loop twice: the strength where edges are counted.</summary>
    [SkippableFact]
    public void Build_RawList_CountsEachOfParallelEdges() =>
        new DegreeCentrality().Compute(Raw(isDirected: false, MultiEdgeRule.Count, SelfLoopRule.Keep), new DegreeParameters()).Strength
            .ShouldBe(Value("multi_raw", "raw_degree"));

    [SkippableTheory]
    [InlineData(true, "projection_women")]
    [InlineData(false, "projection_events")]
    public void Projection_OfDavisWomen_MatchesReference(bool ofWomen, string name)
    {
        var davis = ReferenceGraph.In(Folder()).Single(graph => graph.Name == "davis");

        var (graph, nodes) = BipartiteProjection.Of(davis.Graph, [.. davis.Groups.Select(side => side == 0 == ofWomen)], ProjectionWeights.Count);

        Edges(graph, nodes).ShouldBe(Value("davis", name));
    }

    private static IEnumerable<double> Edges(CsrGraph graph, IEnumerable<int> names)
    {
        var name = names.ToArray();
        return
            from u in Enumerable.Range(0, graph.NodeCount)
            from i in Enumerable.Range(0, graph.Neighbours(u).Length)
            let v = graph.Neighbours(u)[i]
            where graph.IsDirected || u < v
            from number in new[] { name[u], name[v], graph.Weights(u)[i] }
            select number;
    }

    private static CsrGraph Raw(bool isDirected, MultiEdgeRule rule, SelfLoopRule loops)
    {
        var builder = new CsrGraphBuilder(9, isDirected, rule, loops);
        foreach (var fields in File.ReadLines(Path.Combine(Folder(), "graphs", "multi_raw.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')))
        {
            builder.AddEdge(
                int.Parse(fields[0], CultureInfo.InvariantCulture),
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                double.Parse(fields[2], CultureInfo.InvariantCulture));
        }

        return builder.Build();
    }

    private static double[] Value(string graph, string measure)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "values", graph + ".json")));
        var values = document.RootElement.GetProperty("measures").EnumerateArray().Single(entry => entry.GetProperty("measure").GetString() == measure);
        return [.. ReferenceValues.Flatten(values.GetProperty("values")).Select(value => value!.Value)];
    }

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Skip.If(folder is null, $"Set {FolderVariable} to a folder with graphs/*.txt and values/*.json to compare with them.");
        return folder;
    }
}
