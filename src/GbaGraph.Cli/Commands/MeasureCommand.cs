using System.CommandLine;
using System.Globalization;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Cli.Measures;
using GbaGraph.Cli.Output;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba measure NAME --edges FILE</c>: runs a measure on an edge list of the user's, so that it can be compared with other tools.</summary>
internal sealed class MeasureCommand
{
    private readonly Option<string> _edges = new("--edges") { Description = "Edge list: 'u v' or 'u v weight' a line, # comments, plain or gzip; ids are numbers or names. A line 'u u' is left out, but for its node.", Required = true };
    private readonly Option<bool> _directed = new("--directed") { Description = "An edge leads from its first node to its second." };
    private readonly Option<bool> _weighted = new("--weighted") { Description = "Read the third column as weights, which is passed over otherwise; measures of paths take them as lengths." };
    private readonly Option<MultiEdgeRule> _merge = new("--merge") { Description = "What becomes of parallel edges with weights: sum, max, first or count. Without --weighted they are one edge.", DefaultValueFactory = _ => MultiEdgeRule.Sum };
    private readonly Option<int?> _threads = new("--threads") { Description = "Threads at most; the digits do not depend on it. Default: all cores." };
    private readonly Option<string> _format = new("--format") { Description = "How to print: tsv or json.", DefaultValueFactory = _ => "tsv" };

    private readonly Option<double?> _memory = new("--memory-limit") { Description = "Megabytes that the measure may need; it is refused before it starts where it would need more. Default: what the machine has." };
    private readonly Option<double?> _time = new("--time-limit") { Description = "Seconds after which the measure is stopped." };

    public static Command Create()
    {
        var options = new MeasureCommand();
        options._format.AcceptOnlyFromAmong("tsv", "json");
        options._merge.OnlyValues();
        options._threads.AtLeastOne();
        options._memory.AboveZero();
        options._time.AboveZero();
        var command = new GbaCommand("measure", "Compute a measure of an edge list, and say on standard error how long the computation alone took.", "gba measure betweenness --edges links.txt.gz --threads 2");
        foreach (var measure in MeasureCatalogue.All) command.Subcommands.Add(options.Of(measure));
        return command;
    }

    private GbaCommand Of(Measure measure)
    {
        var command = new GbaCommand(measure.Name, measure.Description, $"gba measure {measure.Name} --edges links.txt{measure.Example} --threads 2");
        foreach (var option in new Option[] { _edges, _directed, _weighted, _merge, _threads, _format, _memory, _time }) command.Options.Add(option);
        foreach (var option in measure.Options) command.Options.Add(option);
        command.Run((arguments, cancellationToken) => Task.FromResult(Run(measure, arguments, cancellationToken)));
        return command;
    }

    private int Run(Measure measure, ParseResult arguments, CancellationToken cancellationToken)
    {
        var edges = EdgeListFile.Read(arguments.GetRequiredValue(_edges), arguments.GetValue(_weighted), measure.ExtraColumns, cancellationToken);
        var graph = Refusing(() => Graph(edges, arguments));
        if (arguments.GetValue(_memory) is { } megabytes)
            AppContext.SetData("GbaGraph.Analytics.MemoryLimitBytes", (megabytes * 1e6).ToString(CultureInfo.InvariantCulture));
        MeasureTable table;
        using var clock = new MeasureClock(arguments.GetValue(_time), cancellationToken);
        using (var progress = new TerminalProgress(measure.Name))
        {
            var run = new MeasureRun(graph, edges, arguments.GetValue(_threads), arguments, progress, clock);
            KeepThreadsForTimersAndSignals();
            clock.Start();
            table = Refusing(() => Computed(measure, run, arguments.GetValue(_time), cancellationToken));
            clock.Pause();
            RequireFinite(table);
        }

        TerminalProgress.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{measure.Name}: {clock.Elapsed.TotalSeconds:F4} s, n = {graph.NodeCount}, m = {graph.EdgeCount}, threads = {arguments.GetValue(_threads) ?? Environment.ProcessorCount}"));
        MeasureWriter.Write(table, arguments.GetValue(_format) == "json");
        return ExitCodes.Ok;
    }

    /// <summary>A measure holds a thread a core; without more, the time limit and Ctrl-C would wait for a second or two until one is added.</summary>
    private static void KeepThreadsForTimersAndSignals()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + 4), completions);
    }

    private CsrGraph Graph(EdgeColumns edges, ParseResult arguments)
    {
        var rule = edges.Weights is null ? MultiEdgeRule.First : arguments.GetValue(_merge);
        return CsrGraph.FromEdges(edges.Names.Length, arguments.GetValue(_directed), edges.Sources, edges.Targets, edges.Weights ?? [], rule);
    }

    private static MeasureTable Computed(Measure measure, MeasureRun run, double? limit, CancellationToken cancellationToken)
    {
        try
        {
            return measure.Compute(run);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GbaGraphException(ErrorCodes.TimeLimit, string.Create(
                CultureInfo.InvariantCulture,
                $"{measure.Name} was stopped at --time-limit {limit}, and ended {(run.Clock.Elapsed.TotalSeconds - limit) * 1000:F0} ms later; give it more time, or take a part of the network or an approximate measure"));
        }
    }

    /// <summary>Turns what the analytics refuse into errors with codes.</summary>
    private static T Refusing<T>(Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (InsufficientMemoryException e)
        {
            throw new GbaGraphException(ErrorCodes.MemoryLimit, e.Message);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new GbaGraphException(ErrorCodes.BadRequest, Sentence(e));
        }
        catch (InvalidOperationException e)
        {
            throw new GbaGraphException(ErrorCodes.NotConverged, e.Message);
        }
    }

    private static void RequireFinite(MeasureTable table)
    {
        if (table.Rows.FirstOrDefault(row => row.Any(cell => cell is double value && !double.IsFinite(value))) is { } row)
            throw new GbaGraphException(ErrorCodes.BadRequest, $"a value of {row[0]} is not finite: the weights are too large or too small for this measure and its options; give them in another unit");
    }

    /// <summary>The message without the name of a parameter, which means nothing on a command line.</summary>
    private static string Sentence(Exception e) =>
        e is ArgumentException { ParamName: { } name } ? e.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : e.Message;
}
