using GbaGraph.Domain.Events;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Events as nodes <c>:Event</c>, and roles as relationships <c>TAKES_PART_IN</c> from the participant.</summary>
internal static class EventRows
{
    /// <summary>What is read of a node.</summary>
    public static CypherName Projection(CypherName node) => new(
        $$"""{{node.Text}} {.*, roles: COLLECT { MATCH (p:Actor)-[part:TAKES_PART_IN]->({{node.Text}}) RETURN part {.*, actor: p.slug} ORDER BY part.ordinal } }""");

    public static Event Read(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Text("titleEn"), row.TextOrNull("titleZh"), row.DateOrNull("date"),
        [.. row.List("roles").Cast<IReadOnlyDictionary<string, object?>>().Select(r => new EventRole(r.Text("actor"), r.Text("role"), EvidenceLists.Read(r)))],
        [.. row.List("links").Cast<string>()], EvidenceLists.Read(row));

    /// <summary>The properties of an event's node.</summary>
    public static Dictionary<string, object?> Write(Event e)
    {
        var properties = new Dictionary<string, object?> { ["id"] = e.Id, ["titleEn"] = e.TitleEn, ["links"] = e.Links };
        properties.Given("titleZh", e.TitleZh);
        properties.Date("date", e.Date);
        EvidenceLists.Write(properties, e.Evidence);
        return properties;
    }

    /// <summary>The properties of a role's relationship.</summary>
    public static Dictionary<string, object?> Write(EventRole role, int ordinal)
    {
        var properties = new Dictionary<string, object?> { ["ordinal"] = ordinal, ["role"] = role.Role };
        EvidenceLists.Write(properties, role.Evidence);
        return properties;
    }
}
