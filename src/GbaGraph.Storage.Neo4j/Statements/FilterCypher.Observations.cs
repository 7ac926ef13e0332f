using GbaGraph.Domain.Filters;

namespace GbaGraph.Storage.Neo4j.Statements;

internal sealed partial class FilterCypher
{
    /// <summary>A condition on a node <c>:Observation</c>.</summary>
    public CypherText Observations(ObservationFilter? filter, CypherName o) => filter is null ? CypherText.All([]) : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(CypherText.All([.. and.Select(f => Observations(f, o))]));
        if (filter.Or is { } or) parts.Add(CypherText.Any([.. or.Select(f => Observations(f, o))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Property(o, "id")));
        if (filter.Subject is { } subject) parts.Add(SomeActor(subject, $"({o})-[:OBSERVED_OF]->"));
        if (filter.Counterpart is { } counterpart) parts.Add(SomeActor(counterpart, $"({o})-[:OBSERVED_WITH]->"));
        if (filter.Metric is { } metric) parts.Add(Conditions.Text(metric, Property(o, "metric")));
        if (filter.Nature is { } nature) parts.Add(Conditions.Member(nature, Property(o, "nature")));
        if (filter.Qualifier is { } qualifier) parts.Add(Conditions.Member(qualifier, Property(o, "qualifier")));
        if (filter.Value is { } value) parts.Add(Conditions.Number(value, Property(o, "valueKey")));
        if (filter.Unit is { } unit) parts.Add(Conditions.Text(unit, Property(o, "unit")));
        if (filter.Scope is { } scope) parts.Add(Conditions.Text(scope, Property(o, "scope")));
        if (filter.List is { } list) parts.Add(Conditions.Text(list, Property(o, "list")));
        if (filter.Issuer is { } issuer) parts.Add(Conditions.Text(issuer, Property(o, "issuer")));
        if (filter.Field is { } field) parts.Add(Conditions.Text(field, Property(o, "field")));
        if (filter.Parent is { } parent) parts.Add(Conditions.Text(parent, Property(o, "parent")));
        if (filter.Base is { } whole) parts.Add(Conditions.Text(whole, Property(o, "base")));
        if (filter.Period is { } period) parts.Add(Conditions.Date(period, Property(o, "periodFirst"), Property(o, "periodLast")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, o));
    });

    private CypherText SomeActor(ActorFilter filter, CypherText way)
    {
        var a = Variable("a");
        return CypherText.Subquery($"EXISTS {{ MATCH {way}({a}:Actor) WHERE {Inside(() => End(filter, a))} }}");
    }
}
