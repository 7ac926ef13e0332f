using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Links as relationships whose type is the kind.</summary>
internal static class LinkRows
{
    private const string Properties =
        "id: {0}.id, kind: type({0}), status: {0}.status, start: {0}.start, end: {0}.end, amountText: {0}.amountText, currency: {0}.currency, count: {0}.count, role: {0}.role, "
        + "flow: {0}.flow, rule: {0}.rule, sources: {0}.sources, locators: {0}.locators, anchors: {0}.anchors, notes: {0}.notes, reportedBy: {0}.reportedBy";

    /// <summary>What is read of a link whose ends are variables.</summary>
    public static CypherName Projection(LinkVariables link) =>
        new($"{{from: {link.From.Text}.slug, to: {link.To.Text}.slug, {Properties.Replace("{0}", link.Link.Text, StringComparison.Ordinal)}}}");

    /// <summary>What is read of a link whose ends these functions give.</summary>
    public static CypherName Projection(CypherName link, string from, string to) =>
        new($"{{from: {from}({link.Text}).slug, to: {to}({link.Text}).slug, {Properties.Replace("{0}", link.Text, StringComparison.Ordinal)}}}");

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
}
