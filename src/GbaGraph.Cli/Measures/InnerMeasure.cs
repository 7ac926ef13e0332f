using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>
/// A measure that another one runs, as an option names it with its own options: <c>--of "katz --alpha 0.05"</c>. Its values are the first
/// column after the node, or all named values of the graph; <c>--column</c> takes another column or one value.
/// </summary>
internal sealed class InnerMeasure
{
    private readonly Measure _measure;
    private readonly ParseResult _arguments;
    private readonly string _column;
    private readonly MeasureRun _outer;

    private InnerMeasure(Measure measure, ParseResult arguments, string column, MeasureRun outer) =>
        (_measure, _arguments, _column, _outer) = (measure, arguments, column, outer);

    /// <summary>The option that picks a column.</summary>
    public static Option<string> Column => Measure.Own("--column", "", "Which column or named value of the measure; the first where there is none.");

    /// <summary>An option that names a measure.</summary>
    public static Option<string> Named(string option, string standard) =>
        Measure.Own(option, standard, "A measure of nodes or of the graph with its own options, in quotes.");

    /// <summary>The measure that an option names.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: there is no such measure, or its options are wrong.</exception>
    public static InnerMeasure Of(MeasureRun run, string option)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(run.Value<string>(option))];
        var measure = MeasureCatalogue.All.FirstOrDefault(measure => words.Length > 0 && measure.Name == words[0])
            ?? throw new GbaGraphException(ErrorCodes.BadRequest, $"{option} must name a measure, such as '{option} betweenness': gba measure --help lists them");
        var command = new Command(measure.Name);
        command.Options.Add(new Option<bool>("--weighted") { DefaultValueFactory = _ => run.IsWeighted });
        foreach (var own in measure.Options) command.Options.Add(own);
        var arguments = command.Parse(words[1..]);
        return arguments.Errors.Count == 0
            ? new InnerMeasure(measure, arguments, run.Value<string>("--column"), run)
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"{option} {measure.Name}: {arguments.Errors[0].Message}");
    }

    /// <summary>What each value belongs to: the node, or the name of the value.</summary>
    public IReadOnlyList<string> Labels => [.. Rows(Table(_outer.Graph, _outer.CancellationToken)).Select(row => row.Label)];

    /// <summary>The values of a graph over the same nodes, by one thread.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: a value is missing, or the measure has no such column or another shape.</exception>
    public ImmutableArray<double> Values(CsrGraph graph, CancellationToken cancellationToken) =>
        Numbers(Table(graph, cancellationToken), cancellationToken);

    /// <summary>The values of a measure that gives one a node.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: as for <see cref="Values"/>, or there is not one a node.</exception>
    public ImmutableArray<double> Scores(CsrGraph graph, CancellationToken cancellationToken)
    {
        return Table(graph, cancellationToken) is { Columns: ["node", ..] } table
            ? Numbers(table, cancellationToken)
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"{_measure.Name} has no score a node; name a measure that has");
    }

    private ImmutableArray<double> Numbers(MeasureTable table, CancellationToken cancellationToken)
    {
        return [.. Rows(table).Select(Number)];

        double Number((string Label, object? Value) row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return NumberOf(row.Label, row.Value);
        }
    }

    private MeasureTable Table(CsrGraph graph, CancellationToken cancellationToken) => _measure.Compute(
        _outer with { Graph = graph, Workers = 1, Arguments = _arguments, Progress = new Progress<double>(), CancellationToken = cancellationToken });

    private IEnumerable<(string Label, object? Value)> Rows(MeasureTable table) => table.Columns[0] switch
    {
        "node" => table.Rows.Select(row => ((string)row[0]!, row[Place(table)])),
        "name" => Picked(table).Select(row => ((string)row[0]!, row[1])),
        _ => throw new GbaGraphException(ErrorCodes.BadRequest, $"{_measure.Name} gives neither a score a node nor values of the graph; name another measure"),
    };

    private IEnumerable<object?[]> Picked(MeasureTable table)
    {
        var rows = table.Rows.ToArray();
        return _column is "" || rows.Any(row => _column == (string)row[0]!)
            ? rows.Where(row => _column is "" || _column == (string)row[0]!)
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"{_measure.Name} has no value '{_column}': it has {string.Join(", ", rows.Select(row => row[0]))}");
    }

    private int Place(MeasureTable table)
    {
        var place = _column is "" ? 1 : table.Columns.Index().FirstOrDefault(column => column.Item == _column && column.Index > 0).Index;
        return place > 0
            ? place
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"{_measure.Name} has no column '{_column}': it has {string.Join(", ", table.Columns.Skip(1))}");
    }

    private double NumberOf(string label, object? value) => value is null
        ? throw new GbaGraphException(ErrorCodes.BadRequest, $"{_measure.Name} has no value for {label}; take a measure that is defined for every node")
        : Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
