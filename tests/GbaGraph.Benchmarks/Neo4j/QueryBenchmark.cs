using System.Diagnostics;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using SortDirection = GbaGraph.Domain.Paging.SortDirection;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>Three queries by the store, as the Api's loaders call it, and by hand; one after the other, in turn, so that both meet the same machine.</summary>
internal static class QueryBenchmark
{
    private const int Warm = 300;
    private const int Asked = 1000;
    private const int PageSize = 20;
    private const int LinksShown = 5;

    private static readonly Sort<ActorSortField>[] ByDegree = [new(ActorSortField.Degree, SortDirection.Descending)];

    /// <summary>The names by which one of the queries is asked alone.</summary>
    public static readonly string[] Names = ["id", "page", "levels"];

    public static async Task RunAsync(KnowledgeRecord record, IReadOnlyCollection<string> names)
    {
        var (server, options) = await Neo4jBenchmark.StartAsync();
        using (server)
        {
            using var store = await Neo4jKnowledgeStore.OpenAsync(options, default);
            await store.LoadInStepsAsync(record, "made", null, default);
            using var client = CypherClients.Create(options);
            var hand = new HandWrittenQueries(client);
            string SlugOf(int i) => record.Actors[(int)(i * 7919L % record.Actors.Count)].Slug;
            Console.WriteLine("| query | who | statements | p50 ms | p99 ms | of the hand-written |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
            if (names.Contains("id")) await CompareAsync("by id", store, client, i => store.GetActorsAsync([SlugOf(i)], default), i => hand.ByIdAsync(SlugOf(i)));
            if (names.Contains("page")) await CompareAsync("page of 20, filtered and sorted", store, client, i => PageAsync(store, i), i => hand.PageAsync(Prefix(i), PageSize));
            if (names.Contains("levels")) await CompareAsync("20 actors, 5 links of each, their other ends", store, client, i => LevelsAsync(store, i), i => hand.LevelsAsync(Prefix(i), PageSize, LinksShown));
            if (names.Contains("levels")) await CompareAsync("the same, by hand a level after the other too", store, client, i => LevelsAsync(store, i), i => hand.LevelsInTwoAsync(Prefix(i), PageSize, LinksShown));
        }
    }

    private static string Prefix(int i) => $"ror-0{(char)('1' + (i % 5))}";

    private static Task<Page<Actor>> PageAsync(Neo4jKnowledgeStore store, int i) =>
        store.FindActorsAsync(new() { Kind = new() { Eq = ActorKind.University }, Slug = new() { StartsWith = Prefix(i) } }, ByDegree, new(First: PageSize), default);

    private static async Task LevelsAsync(Neo4jKnowledgeStore store, int i)
    {
        var actors = await PageAsync(store, i);
        var links = await store.GetLinksAndOthersOfAsync([.. actors.Rows.Select(r => r.Value.Slug)], null, [], null, new(First: LinksShown), default);
        if (links.Links.Any(of => of.Value.Rows.Any(r => !links.Others.ContainsKey(r.Value.From == of.Key ? r.Value.To : r.Value.From)))) throw new InvalidOperationException("an end of a link is missing");
    }

    private static async Task CompareAsync(string query, Neo4jKnowledgeStore store, ICypherClient client, Func<int, Task> byStore, Func<int, Task> byHand)
    {
        var (storeTimes, handTimes) = (new double[Asked], new double[Asked]);
        for (var i = -Warm; i < 0; i++)
        {
            await byStore(i + Warm);
            await byHand(i + Warm);
        }

        var (storeStatements, handStatements) = (store.StatementsExecuted, client.StatementsExecuted);
        for (var i = 0; i < Asked; i++)
        {
            storeTimes[i] = await TimeAsync(byStore, i);
            handTimes[i] = await TimeAsync(byHand, i);
        }

        Print(query, "store", (store.StatementsExecuted - storeStatements) / Asked, storeTimes, handTimes);
        Print(query, "by hand", (client.StatementsExecuted - handStatements) / Asked, handTimes, handTimes);
    }

    private static async Task<double> TimeAsync(Func<int, Task> ask, int i)
    {
        var start = Stopwatch.GetTimestamp();
        await ask(i);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Print(string query, string who, long statements, double[] times, double[] beside)
    {
        Array.Sort(times);
        Array.Sort(beside);
        Console.WriteLine($"| {query} | {who} | {statements} | {times[Asked / 2]:F2} | {times[Asked * 99 / 100]:F2} | {times[Asked / 2] / beside[Asked / 2]:F2}× |");
    }
}
