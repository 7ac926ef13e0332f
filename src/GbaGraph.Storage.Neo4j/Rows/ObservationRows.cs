using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Statements;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Observations as nodes <c>:Observation</c>. The ids of their neighbours stand in properties too, so that a row is read without a step.</summary>
internal static class ObservationRows
{
    /// <summary>What is read of a node.</summary>
    public static CypherName Projection(CypherName node) => new($"properties({node.Text})");

    public static Observation Read(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("id"), row.Text("subject"), row.Text("metric"),
        new Quantity(row.DecimalOrNull("valueText"), row.Text("unit"), row.Member<ObservationQualifier>("qualifier"), row.DecimalOrNull("lowText"), row.DecimalOrNull("highText")),
        EvidenceLists.Read(row), row.TextOrNull("counterpart"), row.DateOrNull("period"), row.Member<ObservationNature>("nature"), row.TextOrNull("scope"),
        row.TextOrNull("list") is { } list ? new Ranking(list, row.TextOrNull("issuer"), row.TextOrNull("field")) : null, row.TextOrNull("parent"), row.TextOrNull("base"));

    /// <summary>The properties of an observation's node.</summary>
    public static Dictionary<string, object?> Write(Observation o)
    {
        var properties = new Dictionary<string, object?>
        {
            ["id"] = o.Id,
            ["subject"] = o.Subject,
            ["metric"] = o.Metric,
            ["unit"] = o.Quantity.Unit,
            ["qualifier"] = Vocabulary.NameOf(o.Quantity.Qualifier),
            ["nature"] = Vocabulary.NameOf(o.Nature),
        };
        properties.Decimal("value", o.Quantity.Value);
        properties.Given("valueKey", o.Quantity.Value is { } value ? DecimalKey.Of(value) : null);
        properties.Decimal("low", o.Quantity.Low);
        properties.Decimal("high", o.Quantity.High);
        properties.Given("counterpart", o.Counterpart);
        properties.Date("period", o.Period);
        properties.Given("scope", o.Scope);
        properties.Given("list", o.Ranking?.List);
        properties.Given("issuer", o.Ranking?.Issuer);
        properties.Given("field", o.Ranking?.Field);
        properties.Given("parent", o.Parent);
        properties.Given("base", o.Base);
        EvidenceLists.Write(properties, o.Evidence);
        return properties;
    }
}
