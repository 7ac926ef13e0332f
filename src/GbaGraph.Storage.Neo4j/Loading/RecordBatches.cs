using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Rows;

namespace GbaGraph.Storage.Neo4j.Loading;

/// <summary>A record as statements that write it into a graph without content, each over a batch of rows. The same record gives the same batches.</summary>
internal sealed class RecordBatches(KnowledgeRecord record)
{
    private const int Nodes = 1000;
    private const int Relationships = 5000;

    /// <summary>The labels of what a load writes.</summary>
    public const string Labels = "Actor|ActorSearch|Observation|Event|Conflict|Metric|Source|Framework|FrameworkElement|FrameworkCell|FrameworkRole|FrameworkFormula";

    /// <summary>Removes the content, some nodes a transaction; the node that holds the store's state stays.</summary>
    public const string ClearInSteps =
        $"MATCH (n:{Labels}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 1000 ROWS";

    /// <summary>Removes the content.</summary>
    public const string Clear = $"MATCH (n:{Labels}) DETACH DELETE n";

    internal const string Sources = "UNWIND $rows AS row CREATE (s:Source) SET s = row";
    internal const string Metrics = "UNWIND $rows AS row CREATE (m:Metric) SET m = row";
    internal const string Conflicts = "UNWIND $rows AS row CREATE (c:Conflict) SET c = row";

    // Labels and types come from the closed vocabularies: a row is made of members, never of texts from outside.
    internal const string Actors =
        """
        UNWIND $rows AS row
        CREATE (a:Actor:$(row.label)) SET a = row.properties
        CREATE (:ActorSearch {slug: row.properties.slug, kind: row.properties.kind, terms: row.terms})
        WITH a, row UNWIND row.cites AS key MATCH (s:Source {key: key}) CREATE (a)-[:CITES]->(s)
        """;

    internal const string Observations =
        """
        UNWIND $rows AS row
        MATCH (a:Actor {slug: row.properties.subject}) MATCH (m:Metric {key: row.properties.metric})
        CREATE (o:Observation)-[:OBSERVED_OF]->(a) SET o = row.properties CREATE (o)-[:MEASURES]->(m)
        WITH o, row UNWIND row.cites AS key MATCH (s:Source {key: key}) CREATE (o)-[:CITES]->(s)
        """;

    internal const string Counterparts =
        "UNWIND $rows AS row MATCH (o:Observation {id: row.id}) MATCH (a:Actor {slug: row.counterpart}) CREATE (o)-[:OBSERVED_WITH]->(a)";

    internal const string Parents =
        "UNWIND $rows AS row MATCH (o:Observation {id: row.id}) MATCH (p:Observation {id: row.parent}) CREATE (o)-[:OF_WHICH]->(p)";

    internal const string Events =
        """
        UNWIND $rows AS row
        CREATE (e:Event) SET e = row.properties
        WITH e, row UNWIND row.cites AS key MATCH (s:Source {key: key}) CREATE (e)-[:CITES]->(s)
        """;

    internal const string Roles =
        "UNWIND $rows AS row MATCH (e:Event {id: row.event}) MATCH (a:Actor {slug: row.actor}) CREATE (a)-[r:TAKES_PART_IN]->(e) SET r = row.properties";

    /// <summary>Every batch, in an order in which what a batch refers to is there.</summary>
    public IEnumerable<WriteBatch> All() =>
    [
        .. WriteBatch.Of(Sources, record.Sources, RecordRows.Write, Nodes),
        .. WriteBatch.Of(Metrics, record.Metrics, RecordRows.Write, Nodes),
        .. ActorBatches(),
        .. record.Links.Chunk(Relationships).Select(Columns),
        .. WriteBatch.Of(Observations, record.Observations, Row, Nodes),
        .. WriteBatch.Of(Counterparts, record.Observations.Where(o => o.Counterpart is not null), o => new() { ["id"] = o.Id, ["counterpart"] = o.Counterpart }, Relationships, counts: false),
        .. WriteBatch.Of(Parents, record.Observations.Where(o => o.Parent is not null), o => new() { ["id"] = o.Id, ["parent"] = o.Parent }, Relationships, counts: false),
        .. WriteBatch.Of(Events, record.Events, Row, Nodes),
        .. WriteBatch.Of(Roles, record.Events.SelectMany(e => e.Roles.Select((role, i) => (e.Id, Role: role, Ordinal: i))), Row, Relationships, counts: false),
        .. WriteBatch.Of(Conflicts, record.Conflicts, RecordRows.Write, Nodes),
        .. new FrameworkBatches(record.Frameworks).All(),
    ];

    private IEnumerable<WriteBatch> ActorBatches()
    {
        var places = PlaceRule.Places(record.Actors, record.Links);
        var degrees = record.Links.SelectMany(l => new[] { l.From, l.To }).CountBy(slug => slug).ToDictionary();
        return WriteBatch.Of(Actors, record.Actors, a => Row(a, places.GetValueOrDefault(a.Slug), degrees.GetValueOrDefault(a.Slug)), Nodes);
    }

    private static Dictionary<string, object?> Row(Actor a, string? place, int degree) => new()
    {
        ["label"] = ActorRows.LabelOf(a.Kind),
        ["terms"] = ActorRows.SearchTermsOf(a),
        ["cites"] = EvidenceLists.SourcesOf(a.Evidence),
        ["properties"] = ActorRows.Write(a, place, degree),
    };

    // Links are most of a large record. By columns the name of a property is sent and read once a batch and not once a link, which was a third of the server's time.
    private static WriteBatch Columns(Link[] links)
    {
        var rows = Array.ConvertAll(links, LinkRows.Write);
        var names = rows.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var columns = names.ToDictionary(name => name, object? (name) => Array.ConvertAll(rows, r => r.GetValueOrDefault(name)), StringComparer.Ordinal);
        (columns["from"], columns["to"], columns["type"]) = (Array.ConvertAll(links, l => l.From), Array.ConvertAll(links, l => l.To), Array.ConvertAll(links, l => Vocabulary.NameOf(l.Kind)));
        var text = $$"""
            UNWIND range(0, size($from) - 1) AS i
            MATCH (f:Actor {slug: $from[i]}) MATCH (t:Actor {slug: $to[i]})
            CREATE (f)-[l:$($type[i])]->(t) SET l = { {{string.Join(", ", names.Select(name => $"{name}: ${name}[i]"))}} }
            """;
        return new(new(text, columns), links.Length);
    }

    private static Dictionary<string, object?> Row(Observation o) => new() { ["cites"] = EvidenceLists.SourcesOf(o.Evidence), ["properties"] = ObservationRows.Write(o) };

    private static Dictionary<string, object?> Row(Event e) => new() { ["cites"] = EvidenceLists.SourcesOf(e.Evidence), ["properties"] = EventRows.Write(e) };

    private static Dictionary<string, object?> Row((string Event, EventRole Role, int Ordinal) r) =>
        new() { ["event"] = r.Event, ["actor"] = r.Role.Actor, ["properties"] = EventRows.Write(r.Role, r.Ordinal) };
}
