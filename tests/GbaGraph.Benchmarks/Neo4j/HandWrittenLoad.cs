using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>
/// The load as one would write it for this record alone: slugs, names and the properties that its links have, in batches of UNWIND, one transaction each,
/// the type of the link in the text. No checks, no hash, nothing for searches, no going on where it stopped.
/// </summary>
internal sealed class HandWrittenLoad(ICypherClient client)
{
    private const int ActorsAtOnce = 1000;
    private const int LinksAtOnce = 5000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task RunAsync(KnowledgeRecord record)
    {
        foreach (var actors in record.Actors.Chunk(ActorsAtOnce))
            await WriteAsync("UNWIND $rows AS row CREATE (a:Actor:University) SET a = row", [.. actors.Select(a => new Dictionary<string, object?> { ["slug"] = a.Slug, ["kind"] = "UNIVERSITY", ["names"] = a.Names.Select(n => n.Text).ToArray() })]);
        foreach (var kind in record.Links.GroupBy(l => l.Kind))
        {
            var text = $"UNWIND $rows AS row MATCH (f:Actor {{slug: row.from}}) MATCH (t:Actor {{slug: row.to}}) CREATE (f)-[l:{Vocabulary.NameOf(kind.Key)}]->(t) SET l = row.properties";
            foreach (var links in kind.Chunk(LinksAtOnce)) await WriteAsync(text, [.. links.Select(Row)]);
        }
    }

    private static Dictionary<string, object?> Row(Link l) => new()
    {
        ["from"] = l.From,
        ["to"] = l.To,
        ["properties"] = new Dictionary<string, object?>
        {
            ["id"] = l.Id,
            ["status"] = "STATED",
            ["start"] = l.Start!.ToString(),
            ["startFirst"] = $"{l.Start.Earliest:yyyy-MM-dd}",
            ["startLast"] = $"{l.Start.Latest:yyyy-MM-dd}",
            ["sources"] = l.Evidence.Select(e => e.Source).ToArray(),
            ["locators"] = l.Evidence.Select(e => e.Locator).ToArray(),
        },
    };

    private Task WriteAsync(string text, Dictionary<string, object?>[] rows) =>
        client.WriteAsync(transaction => transaction.RunAsync(new(text, new Dictionary<string, object?> { ["rows"] = rows }), default), Patience, default);
}
