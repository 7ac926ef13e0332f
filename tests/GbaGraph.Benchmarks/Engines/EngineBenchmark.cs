using System.Diagnostics;
using System.Globalization;
using GbaGraph.Domain.Records;
using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Engines;

/// <summary><c>engines URI ACTORS…</c>: reports by both engines over made networks of these sizes in an empty Neo4j database, each from the store to the report, milliseconds, the median of three.</summary>
internal static class EngineBenchmark
{
    private const int Runs = 3;

    private static readonly NetworkDefinition All = NetworkDefinition.Of(NetworkName.All);

    public static async Task<int> RunAsync(string uri, IReadOnlyList<string> sizes)
    {
        var options = new Neo4jOptions(new(uri)) { Timeout = TimeSpan.FromMinutes(10) };
        using var store = await Neo4jKnowledgeStore.OpenAsync(options, default);
        if ((await store.GetMetaAsync(default)) is { Revision: > 0, SeedHash: not "made" })
        {
            await Console.Error.WriteLineAsync("the database holds a record; give an empty one, for this replaces what it holds");
            return 2;
        }

        var analyst = new NetworkAnalyst(store, new EngineChoice(store, store, new()));
        Console.WriteLine("| actors | links | report | IN_PROCESS ms | GDS ms |\n| --- | --- | --- | --- | --- |");
        foreach (var size in sizes)
        {
            var record = MadeNetwork.Create(int.Parse(size, CultureInfo.InvariantCulture));
            await store.LoadInStepsAsync(record, "made", null, default);
            foreach (var measure in Enum.GetValues<CentralityMeasure>().Where(m => store.Computes(m, isWeighted: false)))
                await PrintAsync(record, measure.ToString().ToUpperInvariant(), engine => analyst.CentralityAsync(All, measure, new CentralityOptions(), engine, null, default));
            await PrintAsync(record, "communities", engine => analyst.CommunitiesAsync(All, new CommunityOptions(), engine, null, default));
        }

        return 0;
    }

    private static async Task PrintAsync(KnowledgeRecord record, string report, Func<AnalysisEngine, Task> compute)
    {
        var (own, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run <= Runs; run++)
        {
            own.Add(await TimeAsync(() => compute(AnalysisEngine.InProcess)));
            theirs.Add(await TimeAsync(() => compute(AnalysisEngine.Gds)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {record.Actors.Count} | {record.Links.Count} | {report} | {Median(own):0} | {Median(theirs):0} |"));
    }

    // The first run of each warms up.
    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt(Runs / 2);

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalMilliseconds;
    }
}
