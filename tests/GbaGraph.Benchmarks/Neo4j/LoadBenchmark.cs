using System.Diagnostics;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>A load into an empty graph that has the constraints and indexes already, by the store in steps or by hand.</summary>
internal static class LoadBenchmark
{
    public static async Task RunAsync(KnowledgeRecord record, string who)
    {
        var (server, options) = await Neo4jBenchmark.StartAsync();
        using (server)
        {
            var client = new LinkClock(CypherClients.Create(options));
            var whole = Stopwatch.StartNew();
            if (who == "hand")
            {
                await new HandWrittenLoad(client).RunAsync(record);
            }
            else
            {
                using var store = Neo4jKnowledgeStore.Connect(client, options);
                await store.LoadInStepsAsync(record, "made", null, default);
            }

            var seconds = whole.Elapsed.TotalSeconds;
            using var counting = CypherClients.Create(options);
            var counted = (await counting.RunAsync(new("RETURN COUNT { (:Actor) }, COUNT { (:Actor)-[:PARTNERS_WITH|JOINT_LAB_WITH]->(:Actor) }"), AccessMode.Read, default)).Rows[0];
            Console.WriteLine($"| load, {who} | {counted[0]} actors, {counted[1]} links | {seconds:F1} s | links alone {client.Seconds:F1} s | {record.Links.Count / client.Seconds:F0} links/s | {record.Links.Count / seconds:F0} links/s of the whole |");
        }
    }
}
