using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Actors as nodes <c>:Actor:Kind</c>.</summary>
internal static class ActorRows
{
    /// <summary>The label of a kind beside <c>:Actor</c>.</summary>
    public static string LabelOf(ActorKind kind) => kind.ToString();

    /// <summary>What is read of a node: all that it has, which is shorter than a list of names most of which are missing.</summary>
    public static CypherName Projection(CypherName node) => new($"properties({node.Text})");

    public static Actor Read(IReadOnlyDictionary<string, object?> row)
    {
        var (texts, languages, types) = (row.List("names"), row.List("nameLanguages"), row.List("nameTypes"));
        var nameEvidence = EvidenceLists.ReadParts(row, "name", texts.Count);
        var (keys, values) = (row.List("attributes"), row.List("attributeValues"));
        var attributeEvidence = EvidenceLists.ReadParts(row, "attribute", keys.Count);
        return new(
            row.Text("slug"), row.Member<ActorKind>("kind"),
            [.. texts.Select((text, i) => new ActorName((string)text!, (string)languages[i]!, Written.Member<NameType>((string)types[i]!), nameEvidence[i]))],
            [.. keys.Select((key, i) => new ActorAttribute(Written.Member<AttributeKey>((string)key!), (string)values[i]!, attributeEvidence[i]))],
            EvidenceLists.Read(row), row.TextOrNull("place"));
    }

    /// <summary>The properties of an actor's node.</summary>
    public static Dictionary<string, object?> Write(Actor a, string? place, int degree)
    {
        var properties = new Dictionary<string, object?>
        {
            ["slug"] = a.Slug,
            ["kind"] = Vocabulary.NameOf(a.Kind),
            ["name"] = a.NameIn("en"),
            ["nameZh"] = a.NameIn("zh"),
            ["degree"] = degree,
            ["names"] = a.Names.Select(n => n.Text).ToArray(),
            ["nameLanguages"] = a.Names.Select(n => n.Language).ToArray(),
            ["nameTypes"] = a.Names.Select(n => Vocabulary.NameOf(n.Type)).ToArray(),
            ["foldedNames"] = a.Names.Select(n => TextFolding.Fold(n.Text)).Distinct(StringComparer.Ordinal).ToArray(),
        };
        properties.Given("place", place);
        properties.Date("founded", a.Founded);
        properties.Date("dissolved", a.Dissolved);
        EvidenceLists.Write(properties, a.Evidence);
        EvidenceLists.WriteParts(properties, "name", [.. a.Names.Select(n => n.Evidence)]);
        if (a.Attributes.Count == 0) return properties;
        properties["attributes"] = a.Attributes.Select(t => Vocabulary.NameOf(t.Key)).ToArray();
        properties["attributeValues"] = a.Attributes.Select(t => t.Value).ToArray();
        EvidenceLists.WriteParts(properties, "attribute", [.. a.Attributes.Select(t => t.Evidence)]);
        return properties;
    }

    /// <summary>The tokens under which an actor is found, separated by spaces; no token has one.</summary>
    public static string SearchTermsOf(Actor a) => string.Join(' ', a.Names.SelectMany(SearchTerms.ForIndex).Distinct(StringComparer.Ordinal));
}
