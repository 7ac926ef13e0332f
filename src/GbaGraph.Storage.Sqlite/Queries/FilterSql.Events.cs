using GbaGraph.Domain.Filters;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

internal sealed partial class FilterSql
{
    /// <summary>A condition on a row of <c>events</c>.</summary>
    public SqlText Events(EventFilter? filter, SqlName v) => filter is null ? $"1" : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(SqlText.All([.. and.Select(f => Events(f, v))]));
        if (filter.Or is { } or) parts.Add(SqlText.Any([.. or.Select(f => Events(f, v))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Column(v, "id")));
        if (filter.Participant is { } participant) parts.Add(SomeParticipant(participant, v));
        if (filter.Title is { } title) parts.Add(SqlText.Any([Conditions.Text(title, Column(v, "title_en")), Conditions.Text(title, Column(v, "title_zh"))]));
        if (filter.Date is { } date) parts.Add(Conditions.Date(date, Column(v, "date_first"), Column(v, "date_last")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, ClaimKind.Event, Column(v, "id")));
    });

    private SqlText SomeParticipant(ActorFilter filter, SqlName v)
    {
        _conditions++;
        var r = Alias("r");
        return $"EXISTS (SELECT 1 FROM event_roles {r} WHERE {r}.event = {v}.id AND {SomeActor(filter, Column(r, "actor"))})";
    }
}
