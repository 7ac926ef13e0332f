using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Rows;

namespace GbaGraph.Storage.Neo4j.Loading;

/// <summary>Frameworks as statements that write them, each over a batch of rows.</summary>
internal sealed class FrameworkBatches(IReadOnlyList<Framework> frameworks)
{
    private const int Size = 1000;

    internal const string Frameworks =
        "UNWIND $rows AS row MATCH (s:Source {key: row.source}) CREATE (f:Framework)-[:TAKEN_FROM]->(s) SET f = row";

    internal const string Elements =
        "UNWIND $rows AS row MATCH (f:Framework {key: row.framework}) CREATE (e:FrameworkElement)-[:ELEMENT_OF]->(f) SET e = row";

    internal const string Parents =
        "UNWIND $rows AS row MATCH (e:FrameworkElement {uid: row.uid}) MATCH (p:FrameworkElement {uid: row.parent}) CREATE (e)-[:UNDER]->(p)";

    internal const string Relations =
        "UNWIND $rows AS row MATCH (f:FrameworkElement {uid: row.from}) MATCH (t:FrameworkElement {uid: row.to}) CREATE (f)-[r:RELATES_TO]->(t) SET r = row.properties";

    internal const string Cells =
        """
        UNWIND $rows AS row MATCH (e:FrameworkElement {uid: row.element}) MATCH (d:FrameworkElement {uid: row.dimension})
        CREATE (c:FrameworkCell)-[:CELL_OF]->(e) SET c = row.properties CREATE (c)-[:ON_DIMENSION]->(d)
        """;

    internal const string Roles =
        """
        UNWIND $rows AS row MATCH (e:FrameworkElement {uid: row.element})
        CREATE (r:FrameworkRole)-[:ROLE_IN]->(e) SET r = row.properties
        WITH r, row MATCH (a:Actor {slug: row.properties.actor}) CREATE (a)-[:PLAYS]->(r)
        """;

    internal const string Formulas =
        "UNWIND $rows AS row MATCH (f:Framework {key: row.framework}) CREATE (x:FrameworkFormula)-[:FORMULA_OF]->(f) SET x = row";

    /// <summary>Every batch, in an order in which what a batch refers to is there.</summary>
    public IEnumerable<WriteBatch> All() =>
    [
        .. WriteBatch.Of(Frameworks, frameworks, Properties, Size),
        .. Batches(Elements, f => f.Elements, Properties),
        .. Batches(Parents, f => f.Elements.Where(e => e.Parent is not null), (f, e, _) => new() { ["uid"] = Uid(f, e.Id), ["parent"] = Uid(f, e.Parent!) }),
        .. Batches(Relations, f => f.Relations, (f, r, i) => new() { ["from"] = Uid(f, r.From), ["to"] = Uid(f, r.To), ["properties"] = Properties(r, i) }),
        .. Batches(Cells, f => f.Cells, (f, c, i) => new() { ["element"] = Uid(f, c.Element), ["dimension"] = Uid(f, c.Dimension), ["properties"] = Properties(c, i) }),
        .. Batches(Roles, f => f.Roles, (f, r, i) => new() { ["element"] = Uid(f, r.Element), ["properties"] = Properties(r, i) }),
        .. Batches(Formulas, f => f.Formulas, Properties),
    ];

    private IEnumerable<WriteBatch> Batches<T>(string text, Func<Framework, IEnumerable<T>> items, Func<Framework, T, int, Dictionary<string, object?>> row) =>
        WriteBatch.Of(text, frameworks.SelectMany(f => items(f).Select((item, i) => (Framework: f, Item: item, Ordinal: i))), r => row(r.Framework, r.Item, r.Ordinal), Size, counts: false);

    private static string Uid(Framework framework, string element) => $"{framework.Key}/{element}";

    private static Dictionary<string, object?> Properties(Framework f)
    {
        var properties = new Dictionary<string, object?>
        {
            ["key"] = f.Key,
            ["source"] = f.Source,
            ["kind"] = Vocabulary.NameOf(f.Kind),
            ["titleEn"] = f.TitleEn,
            ["description"] = f.Description,
        };
        properties.Given("titleZh", f.TitleZh);
        EvidenceLists.Write(properties, f.Evidence);
        return properties;
    }

    private static Dictionary<string, object?> Properties(Framework f, FrameworkElement e, int ordinal)
    {
        var properties = Item(e.Id, ordinal, e.Evidence, ("nameZh", e.NameZh), ("parent", e.Parent), ("rank", e.Rank), ("grade", e.Grade));
        (properties["uid"], properties["framework"], properties["kind"]) = (Uid(f, e.Id), f.Key, Vocabulary.NameOf(e.Kind));
        (properties["nameEn"], properties["definition"], properties["isTarget"]) = (e.NameEn, e.Definition, e.IsTarget);
        properties["actorKinds"] = e.ActorKinds.Select(k => Vocabulary.NameOf(k)).ToArray();
        properties.Date("period", e.Period);
        return properties;
    }

    private static Dictionary<string, object?> Properties(FrameworkRelation r, int ordinal) =>
        Item(r.Id, ordinal, r.Evidence, ("kind", Vocabulary.NameOf(r.Kind)), ("content", r.Content), ("phase", r.Phase));

    private static Dictionary<string, object?> Properties(FrameworkCell c, int ordinal) =>
        Item(c.Id, ordinal, c.Evidence, ("dimension", c.Dimension), ("text", c.Text), ("value", c.Value));

    private static Dictionary<string, object?> Properties(FrameworkRole r, int ordinal)
    {
        var properties = Item(r.Id, ordinal, r.Evidence, ("actor", r.Actor), ("claim", r.Claim), ("role", r.Role), ("phase", r.Phase), ("note", r.Note));
        properties.Date("period", r.Period);
        return properties;
    }

    private static Dictionary<string, object?> Properties(Framework f, FrameworkFormula x, int ordinal)
    {
        var properties = Item(x.Id, ordinal, x.Evidence, ("framework", f.Key), ("expression", x.Expression));
        properties["symbols"] = x.Symbols.Select(s => s.Symbol).ToArray();
        properties["symbolElements"] = x.Symbols.Select(s => s.Element ?? "").ToArray();
        properties["symbolMetrics"] = x.Symbols.Select(s => s.Metric ?? "").ToArray();
        properties["symbolUnits"] = x.Symbols.Select(s => s.Unit ?? "").ToArray();
        properties["symbolProxies"] = x.Symbols.Select(s => s.Proxy ?? "").ToArray();
        return properties;
    }

    private static Dictionary<string, object?> Item(string id, int ordinal, IReadOnlyList<Evidence> evidence, params (string Name, object? Value)[] given)
    {
        var properties = new Dictionary<string, object?> { ["id"] = id, ["ordinal"] = ordinal };
        foreach (var (name, value) in given) properties.Given(name, value);
        EvidenceLists.Write(properties, evidence);
        return properties;
    }
}
