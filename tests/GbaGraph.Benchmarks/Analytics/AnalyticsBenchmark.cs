using System.Diagnostics;
using System.Globalization;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Benchmarks.Analytics;

/// <summary>
/// Prints the table of docs/performance.md. Each round runs this library once and each setting of the peers once, so that a slow minute
/// of the machine strikes all alike; a setting that takes a quarter longer than the best one before it in the first round is ended and
/// left out of the others.
/// </summary>
internal sealed class AnalyticsBenchmark(PeerProcess peers, int rounds, int threads)
{
    private const double IdleLoad = 0.5;
    private const double LeftOutAbove = 1.25;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private readonly (string Library, int Threads)[] _settings = [("igraph", 1), ("graph-tool", 1), ("graph-tool", threads)];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("usage: analytics NETWORKS FOLDER [--python PATH] [--rounds 5] [--threads 2] [--only WORDS]");
            return 2;
        }

        string Option(string name, string standard) => Array.IndexOf(arguments, name) is >= 2 and var place ? arguments[place + 1] : standard;
        Directory.CreateDirectory(arguments[1]);
        var benchmark = new AnalyticsBenchmark(
            new PeerProcess(Option("--python", "/usr/bin/python3"), arguments[0], arguments[1]),
            int.Parse(Option("--rounds", "5"), CultureInfo.InvariantCulture),
            int.Parse(Option("--threads", "2"), CultureInfo.InvariantCulture));
        benchmark.Print(BenchmarkRows.All.Where(row => row.Work.Contains(Option("--only", ""), StringComparison.OrdinalIgnoreCase)));
        return 0;
    }

    private void Print(IEnumerable<BenchmarkRow> rows)
    {
        var load = double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        Say($"{Environment.ProcessorCount} × {processor ?? "processor"}, {threads} threads, {rounds} rounds, .NET {Environment.Version}, {peers.Versions}");
        Say($"load {load:F2}{(load > IdleLoad ? " — BUSY: measure again on an idle machine" : "")}\n");
        Say($"| work | GbaGraph s | igraph s | graph-tool s, 1 thread | graph-tool s, {threads} threads | times the better | bar | met | differs by |");
        Say($"| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |");
        foreach (var row in rows)
            Print(row);
    }

    private void Print(BenchmarkRow row)
    {
        var file = row.Graph is null ? null : peers.Make(row.Graph);
        var graph = file is null ? new CsrGraphBuilder(0, isDirected: false).Build() : PeerProcess.Read(file);
        var (own, others, difference) = (new List<double>(), _settings.Select(_ => new List<double>()).ToArray(), 0.0);
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < WarmUp;)
            row.Run(graph, threads);
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var scores = row.Run(graph, threads);
            own.Add(row.IsRatio ? scores[0] : watch.Elapsed.TotalSeconds);
            for (var peer = 0; row.Measure is not null && peer < _settings.Length; peer++)
            {
                var limit = round == 0 ? LeftOutAbove * others.Select(Fastest).Min() : double.PositiveInfinity;
                if (round > 0 && !(Fastest(others[peer]) <= LeftOutAbove * others.Select(Fastest).Min()))
                    continue;
                if (peers.Run(file!, row.Measure, _settings[peer].Library, _settings[peer].Threads, limit) is not { } run)
                    continue;
                others[peer].Add(run.Seconds);
                difference = round == 0 && peer == 0 ? Difference(scores, run.Scores) : difference;
            }
        }

        Say(Line(row, Median(own), [.. others.Select(Median)], difference));
    }

    private static double Fastest(List<double> times) => times.Count == 0 ? double.PositiveInfinity : times.Min();

    private static FormattableString Line(BenchmarkRow row, double own, double[] others, double difference)
    {
        if (row.Measure is null)
            return $"| {row.Work} | {own:F3} | | | | | < {row.Bar} | {(own < row.Bar ? "yes" : "NO")} | |";
        var ratio = others.Where(double.IsFinite).Min() / own;
        var times = string.Join(" | ", others.Select(TimeText));
        return $"| {row.Work} | {own:F3} | {times} | {ratio:F1} | {row.Bar} | {(ratio >= row.Bar ? "yes" : "NO")} | {difference:E1} |";
    }

    private static string TimeText(double seconds) =>
        double.IsNaN(seconds) ? "" : double.IsInfinity(seconds) ? "ended" : seconds.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>The largest difference of a score, relative above 1; of a partition the modularity that is missing.</summary>
    private static double Difference(IReadOnlyList<double> own, double[] other) => own.Count == 1
        ? Math.Max(0, other[0] - own[0])
        : own.Zip(other).Where(pair => double.IsFinite(pair.Second)).Max(pair => Math.Abs(pair.First - pair.Second) / Math.Max(1, Math.Abs(pair.Second)));

    private static double Median(List<double> values) => values.Count == 0 ? double.NaN : values.Order().ElementAt(values.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
