using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Links as relationships whose type is the kind.</summary>
internal static class LinkRows
{
    /// <summary>What is read of a link whose ends are variables.</summary>
    public static CypherName Projection(LinkVariables link) => Projection(link.Link, link.From.Text, link.To.Text);

    /// <summary>What is read of a link whose ends are not.</summary>
    public static CypherName Projection(CypherName link) => Projection(link, $"startNode({link.Text})", $"endNode({link.Text})");

    public static Link Read(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Text("from"), row.Member<LinkKind>("kind"), row.Text("to"), EvidenceLists.Read(row), row.Member<LinkStatus>("status"),
        row.DateOrNull("start"), row.DateOrNull("end"),
        new(row.DecimalOrNull("amountText"), row.TextOrNull("currency"), row.IntOrNull("count"), row.TextOrNull("role"), row.TextOrNull("flow"), row.TextOrNull("rule")));

    /// <summary>The properties of a link's relationship.</summary>
    public static Dictionary<string, object?> Write(Link l)
    {
        var properties = new Dictionary<string, object?> { ["id"] = l.Id, ["status"] = Vocabulary.NameOf(l.Status) };
        properties.Date("start", l.Start);
        properties.Date("end", l.End);
        properties.Decimal("amount", l.Attributes.Amount);
        properties.Given("currency", l.Attributes.Currency);
        properties.Given("count", l.Attributes.Count);
        properties.Given("role", l.Attributes.Role);
        properties.Given("flow", l.Attributes.Flow);
        properties.Given("rule", l.Attributes.Rule);
        EvidenceLists.Write(properties, l.Evidence);
        return properties;
    }

    private static CypherName Projection(CypherName link, string from, string to) => new($"{link.Text} {{.*, kind: type({link.Text}), from: {from}.slug, to: {to}.slug}}");
}
