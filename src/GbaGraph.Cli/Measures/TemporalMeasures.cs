using GbaGraph.Analytics.Temporal;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Networks over time: each line of the edge list ends with a whole number, a year or a month.</summary>
internal static class TemporalMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("evolution", "Snapshots over time: ties, entry and exit, tie persistence, stability of a ranking. Lines: u v [weight] time.", Evolution, InnerMeasure.Named("--of", "degree"), InnerMeasure.Column, Measure.Own<int?>("--first", null, "Where the first snapshot ends."), Measure.Own<int?>("--last", null, "Where the last one ends at most."), Measure.Own("--step", 1, "How far snapshots are apart."), Measure.Own("--window", 1, "How many times a snapshot holds; 0 for all since the beginning."), Measure.Own("--scores", false, "Print the score of each node at each time.")) { ExtraColumns = 1 },
        new("time-respecting-paths", "When each node could have been reached from one, along ties in the order of time. Lines: u v [weight] time.", Paths, Measure.Own("--from", "", "The first node."), Measure.Own<int?>("--start", null, "The time from which ties may be taken."), Measure.Own("--strict", false, "Each tie must be later than the one before.")) { ExtraColumns = 1 },
    ];

    private static MeasureTable Evolution(MeasureRun run)
    {
        var network = Network(run);
        var times = network.Times.DefaultIfEmpty();
        int? window = run.Value<int>("--window") == 0 ? null : run.Value<int>("--window");
        var parameters = new EvolutionParameters(
            run.Value<int?>("--first") ?? times.First(), run.Value<int?>("--last") ?? times.Last(), run.Value<int>("--step"), window);
        var steps = new NetworkEvolution().Compute(network, InnerMeasure.Of(run, "--of").Scores, parameters, run.Progress, run.CancellationToken).Steps;
        return run.Value<bool>("--scores")
            ? new MeasureTable(["time", "node", "score"], steps.SelectMany(step => step.Scores.Select((score, node) => (object?[])[step.Time, run.Names[node], score])))
            : new MeasureTable(
                ["time", "nodes", "edges", "entered", "left", "persistence", "spearman", "kendall"],
                steps.Select(step => (object?[])[step.Time, step.ActiveNodes, step.Edges, step.Entered.Length, step.Left.Length, step.Persistence, step.Spearman, step.KendallTauB]));
    }

    private static MeasureTable Paths(MeasureRun run)
    {
        var parameters = new TimePathParameters(run.Node("--from"), run.Value<int?>("--start") ?? int.MinValue, run.Value<bool>("--strict"));
        var result = new TimeRespectingPaths().Compute(Network(run), parameters, run.Progress, run.CancellationToken);
        return new MeasureTable(
            ["node", "arrival", "previous"],
            run.Names.Select((name, node) => (object?[])[name, node == parameters.Source ? run.Value<int?>("--start") : result.Arrivals[node], result.Previous[node] is { } before ? run.Names[before] : null]));
    }

    private static TemporalNetwork Network(MeasureRun run)
    {
        var (edges, times) = (run.Edges, run.Edges.Extra[0]);
        var timed = edges.Sources.Select((source, i) => new TimedEdge(source, edges.Targets[i], Whole(times[i]), edges.Weights?[i] ?? 1));
        return run.Untimed(() => new TemporalNetwork(run.Names.Count, run.Graph.IsDirected, timed, run.MergeRule));
    }

    private static int Whole(double time) => time == Math.Floor(time) && Math.Abs(time) < int.MaxValue
        ? (int)time
        : throw new GbaGraphException(ErrorCodes.BadRequest, $"the time {time} is no whole number: give years, or months counted from a start");
}
