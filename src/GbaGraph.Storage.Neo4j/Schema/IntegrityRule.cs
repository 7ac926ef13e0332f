using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>What must hold in the graph and the server can't be told to enforce: a statement that gives the ids of what breaks it.</summary>
/// <param name="Sentence">What is wrong with these, for a line such as <c>dji, hkust: …</c>.</param>
/// <param name="Statement">Gives one column <c>id</c>.</param>
internal sealed record IntegrityRule(string Sentence, CypherStatement Statement)
{
    private static readonly Dictionary<string, object?> Labels = Enum.GetValues<ActorKind>().ToDictionary(k => Vocabulary.NameOf(k), k => (object?)ActorRows.LabelOf(k));

    private static readonly Dictionary<string, object?> Ends = LinkKinds.All.ToDictionary(k => Vocabulary.NameOf(k.Kind), k => (object?)new Dictionary<string, object?>
    {
        ["from"] = k.From.Select(kind => Vocabulary.NameOf(kind)).ToArray(),
        ["to"] = k.To.Select(kind => Vocabulary.NameOf(kind)).ToArray(),
    });

    private static string Cited => "size({0}.sources) > 0 AND size({0}.locators) = size({0}.sources) AND all(list IN [{0}.anchors, {0}.notes, {0}.reportedBy] WHERE list IS NULL OR size(list) = size({0}.sources))";

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<IntegrityRule> All { get; } =
    [
        Of("labels don't agree with the kind", "MATCH (a:Actor) WHERE NOT coalesce(size(labels(a)) = 2 AND $labels[a.kind] IN labels(a), false) RETURN a.slug AS id", ("labels", Labels)),
        Of("an actor lacks its slug, its kind, a name, or a language or type of a name",
            "MATCH (a:Actor) WHERE NOT coalesce(a.slug <> '' AND a.kind <> '' AND a.name <> '' AND size(a.names) > 0 AND size(a.nameLanguages) = size(a.names) AND size(a.nameTypes) = size(a.names), false) RETURN coalesce(a.slug, elementId(a)) AS id"),
        Of("an actor is not found by a search", "MATCH (a:Actor) WHERE NOT EXISTS { MATCH (s:ActorSearch {slug: a.slug}) WHERE s.kind = a.kind } RETURN a.slug AS id"),
        Of("a search finds an actor that isn't there", "MATCH (s:ActorSearch) WHERE NOT EXISTS { MATCH (:Actor {slug: s.slug}) } RETURN s.slug AS id"),
        Of("the number of links is wrong", $"MATCH (a:Actor) WHERE coalesce(a.degree, -1) <> COUNT {{ (a)-[:{LinkTypes.All.Text}]-() }} RETURN a.slug AS id"),
        Of("a link has an end of a kind that it can't have",
            $"MATCH (f)-[l:{LinkTypes.All.Text}]->(t) WHERE NOT coalesce(f:Actor AND t:Actor AND f.kind IN $ends[type(l)].from AND t.kind IN $ends[type(l)].to, false) RETURN coalesce(l.id, elementId(l)) AS id", ("ends", Ends)),
        Of("a link lacks its id or its status", $"MATCH ()-[l:{LinkTypes.All.Text}]->() WHERE l.id IS NULL OR l.status IS NULL RETURN coalesce(l.id, elementId(l)) AS id"),
        Of("a relationship between actors is of a type outside the vocabulary", "MATCH (:Actor)-[l]->(:Actor) WHERE NOT type(l) IN $types RETURN type(l) AS id", ("types", Ends.Keys.ToArray())),
        Of("an actor cites no source, or its lists of evidence differ in length", $"MATCH (x:Actor) WHERE NOT coalesce({Cited.Replace("{0}", "x", StringComparison.Ordinal)}, false) RETURN x.slug AS id"),
        Of("a link cites no source, or its lists of evidence differ in length", $"MATCH ()-[x:{LinkTypes.All.Text}]->() WHERE NOT coalesce({Cited.Replace("{0}", "x", StringComparison.Ordinal)}, false) RETURN coalesce(x.id, elementId(x)) AS id"),
        Of("an observation or event cites no source, or its lists of evidence differ in length", $"MATCH (x:Observation|Event) WHERE NOT coalesce({Cited.Replace("{0}", "x", StringComparison.Ordinal)}, false) RETURN coalesce(x.id, elementId(x)) AS id"),
        Of("evidence names a source that isn't there",
            $"MATCH (s:Source) WITH collect(s.key) AS known CALL (known) {{ MATCH (x:Actor|Observation|Event) WHERE any(key IN x.sources WHERE NOT key IN known) RETURN coalesce(x.slug, x.id) AS id UNION ALL MATCH ()-[x:{LinkTypes.All.Text}]->() WHERE any(key IN x.sources WHERE NOT key IN known) RETURN x.id AS id }} RETURN id"),
        Of("an observation isn't joined to its actor, its counterpart or its metric",
            "MATCH (o:Observation) WHERE NOT (COUNT { (o)-[:OBSERVED_OF]->(:Actor) } = 1 AND EXISTS { (o)-[:OBSERVED_OF]->(:Actor {slug: o.subject}) } AND EXISTS { (o)-[:MEASURES]->(:Metric {key: o.metric}) } AND (o.counterpart IS NULL OR EXISTS { (o)-[:OBSERVED_WITH]->(:Actor {slug: o.counterpart}) })) RETURN o.id AS id"),
    ];

    private static IntegrityRule Of(string sentence, string statement, params (string Name, object? Value)[] parameters) =>
        new(sentence, new(statement, parameters.ToDictionary(p => p.Name, p => p.Value)));
}
