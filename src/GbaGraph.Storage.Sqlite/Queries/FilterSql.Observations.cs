using GbaGraph.Domain.Filters;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

internal sealed partial class FilterSql
{
    /// <summary>A condition on a row of <c>observations</c>.</summary>
    public SqlText Observations(ObservationFilter? filter, SqlName o) => filter is null ? $"1" : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(SqlText.All([.. and.Select(f => Observations(f, o))]));
        if (filter.Or is { } or) parts.Add(SqlText.Any([.. or.Select(f => Observations(f, o))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Column(o, "id")));
        if (filter.Subject is { } subject) parts.Add(SomeActor(subject, Column(o, "subject")));
        if (filter.Counterpart is { } counterpart) parts.Add(SomeActor(counterpart, Column(o, "counterpart")));
        if (filter.Metric is { } metric) parts.Add(Conditions.Text(metric, Column(o, "metric")));
        if (filter.Nature is { } nature) parts.Add(Conditions.Member(nature, Column(o, "nature")));
        if (filter.Qualifier is { } qualifier) parts.Add(Conditions.Member(qualifier, Column(o, "qualifier")));
        if (filter.Value is { } value) parts.Add(Conditions.Number(value, Column(o, "value_key")));
        if (filter.Unit is { } unit) parts.Add(Conditions.Text(unit, Column(o, "unit")));
        if (filter.Scope is { } scope) parts.Add(Conditions.Text(scope, Column(o, "scope")));
        if (filter.List is { } list) parts.Add(Conditions.Text(list, Column(o, "list")));
        if (filter.Issuer is { } issuer) parts.Add(Conditions.Text(issuer, Column(o, "issuer")));
        if (filter.Field is { } field) parts.Add(Conditions.Text(field, Column(o, "field")));
        if (filter.Parent is { } parent) parts.Add(Conditions.Text(parent, Column(o, "parent")));
        if (filter.Base is { } whole) parts.Add(Conditions.Text(whole, Column(o, "base")));
        if (filter.Period is { } period) parts.Add(Conditions.Date(period, Column(o, "period_first"), Column(o, "period_last")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, ClaimKind.Observation, Column(o, "id")));
    });
}
