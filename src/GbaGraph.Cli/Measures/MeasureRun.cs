using System.Collections.Immutable;
using System.CommandLine;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>What a measure computes from, and the shapes in which it can answer.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Edges">The lines of the file.</param>
/// <param name="Workers">The number of threads, or null for all cores.</param>
/// <param name="Arguments">The parsed command line.</param>
/// <param name="Progress">Receives the finished share.</param>
/// <param name="Clock">Runs while the measure computes.</param>
internal sealed record MeasureRun(
    CsrGraph Graph,
    EdgeColumns Edges,
    int? Workers,
    ParseResult Arguments,
    IProgress<double> Progress,
    MeasureClock Clock)
{
    /// <summary>Stops the computation.</summary>
    public CancellationToken CancellationToken { get; init; } = Clock.Token;

    /// <summary>The id that the file gives each node.</summary>
    public IReadOnlyList<string> Names => Edges.Names;

    /// <summary>What becomes of parallel edges.</summary>
    public MultiEdgeRule MergeRule => IsWeighted ? Value<MultiEdgeRule>("--merge") : MultiEdgeRule.First;

    /// <summary>Whether weights were asked for.</summary>
    public bool IsWeighted => Value<bool>("--weighted");

    /// <summary>How long an edge is: its weight where weights were asked for, else 1.</summary>
    public EdgeLength Length => IsWeighted ? EdgeLength.Weight : EdgeLength.Hops;

    /// <summary>The value of an option.</summary>
    public T Value<T>(string option) => Arguments.GetValue<T>(option)!;

    /// <summary>Reads what a measure needs beside the edges, while the clock stands still.</summary>
    public T Untimed<T>(Func<T> read)
    {
        Clock.Pause();
        var value = read();
        Clock.Start();
        return value;
    }

    /// <summary>The group of each node, from the file that an option names.</summary>
    public (ImmutableArray<int> Groups, ImmutableArray<string> Labels) Groups(string option) => Untimed(() => GroupFile.Read(Value<string>(option), Names, option));

    /// <summary>A number for each node, from the file that an option names.</summary>
    public double[] Numbers(string option) => Untimed(() => GroupFile.Numbers(Value<string>(option), Names, option));

    /// <summary>The node that an option names.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: no edge names it.</exception>
    public int Node(string option)
    {
        var name = Value<string>(option);
        var node = Names.Index().Where(entry => entry.Item == name).Select(entry => (int?)entry.Index).FirstOrDefault();
        return node ?? throw new GbaGraphException(ErrorCodes.BadRequest, $"no edge names the node '{name}': give {option} NODE");
    }

    /// <summary>A score a node.</summary>
    public MeasureTable ByNode(IReadOnlyList<double> scores) => Column("score", scores);

    /// <summary>A whole number a node: a core, a community, a component.</summary>
    public MeasureTable ByNode(string column, IReadOnlyList<int> values) => Column(column, values);

    /// <summary>Several columns of scores a node; an element is null where the measure is not defined.</summary>
    public MeasureTable ByNode(params (string Column, IReadOnlyList<double?> Values)[] columns) => new(
        ["node", .. columns.Select(column => column.Column)],
        Names.Select((name, node) => (object?[])[name, .. columns.Select(column => (object?)column.Values[node])]));

    /// <summary>A score an edge.</summary>
    public MeasureTable ByEdge(IEnumerable<(int Source, int Target, double Score)> edges) => new(
        ["source", "target", "score"],
        edges.Select(edge => (object?[])[Names[edge.Source], Names[edge.Target], edge.Score]));

    /// <summary>Named numbers of the whole graph, one a row.</summary>
    public static MeasureTable OfGraph(params (string Name, double? Value)[] values) =>
        new(["name", "value"], [.. values.Select(value => (object?[])[value.Name, value.Value])]);

    private MeasureTable Column<T>(string column, IReadOnlyList<T> values) =>
        new(["node", column], Names.Select((name, node) => (object?[])[name, values[node]]));
}
