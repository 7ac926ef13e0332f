using GbaGraph.Domain.Filters;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

internal sealed partial class FilterSql
{
    /// <summary>A condition on a row of <c>links</c>.</summary>
    public SqlText Links(LinkFilter? filter, SqlName l) => filter is null ? $"1" : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(SqlText.All([.. and.Select(f => Links(f, l))]));
        if (filter.Or is { } or) parts.Add(SqlText.Any([.. or.Select(f => Links(f, l))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Column(l, "id")));
        if (filter.Kind is { } kind) parts.Add(Conditions.Member(kind, Column(l, "kind")));
        if (filter.Group is { } group) parts.Add(Conditions.Member(group, Column(l, "link_group")));
        if (filter.Status is { } status) parts.Add(Conditions.Member(status, Column(l, "status")));
        if (filter.From is { } from) parts.Add(SomeActor(from, Column(l, "from_actor")));
        if (filter.To is { } to) parts.Add(SomeActor(to, Column(l, "to_actor")));
        if (filter.Start is { } start) parts.Add(Conditions.Date(start, Column(l, "start_first"), Column(l, "start_last")));
        if (filter.End is { } end) parts.Add(Conditions.Date(end, Column(l, "end_first"), Column(l, "end_last")));
        if (filter.Role is { } role) parts.Add(Conditions.Text(role, Column(l, "role")));
        if (filter.Flow is { } flow) parts.Add(Conditions.Text(flow, Column(l, "flow")));
        if (filter.Rule is { } rule) parts.Add(Conditions.Text(rule, Column(l, "rule")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, ClaimKind.Link, Column(l, "id")));
    });

    private SqlText SomeActor(ActorFilter filter, SqlName slug)
    {
        _conditions++;
        var a = Alias("a");
        return $"EXISTS (SELECT 1 FROM actors {a} WHERE {a}.slug = {slug} AND {Actors(filter, a)})";
    }
}
