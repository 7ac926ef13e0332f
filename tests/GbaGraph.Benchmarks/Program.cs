using GbaGraph.Benchmarks.Analytics;
using GbaGraph.Benchmarks.Engines;
using GbaGraph.Benchmarks.GraphQL;
using GbaGraph.Benchmarks.Neo4j;

return args switch
{
    ["graphql-server", .. var rest] => BenchmarkServer.Run(rest),
    ["graphql-world", .. var rest] => MadeWorld.Print(rest),
    ["graphql-parse", .. var rest] => ParseBenchmark.Run(rest),
    ["analytics", .. var rest] => AnalyticsBenchmark.Run(rest),
    ["neo4j", .. var rest] => Neo4jBenchmark.Run(rest),
    ["engines", var uri, .. var sizes] => await EngineBenchmark.RunAsync(uri, sizes),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: graphql-server (sample|made) --urls URL | graphql-world (sample|made) | graphql-parse FILE… | analytics NETWORKS FOLDER | neo4j (load LINKS (store|hand)|import LINKS|queries LINKS [id|page|levels]…) | engines URI ACTORS…");
    return 2;
}
