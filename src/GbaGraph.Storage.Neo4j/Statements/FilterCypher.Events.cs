using GbaGraph.Domain.Filters;

namespace GbaGraph.Storage.Neo4j.Statements;

internal sealed partial class FilterCypher
{
    /// <summary>A condition on a node <c>:Event</c>.</summary>
    public CypherText Events(EventFilter? filter, CypherName e) => filter is null ? CypherText.All([]) : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(CypherText.All([.. and.Select(f => Events(f, e))]));
        if (filter.Or is { } or) parts.Add(CypherText.Any([.. or.Select(f => Events(f, e))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Property(e, "id")));
        if (filter.Title is { } title) parts.Add(CypherText.Any([Conditions.Text(title, Property(e, "titleEn")), Conditions.Text(title, Property(e, "titleZh"))]));
        if (filter.Participant is { } participant) parts.Add(SomeActor(participant, $"({e})<-[:TAKES_PART_IN]-"));
        if (filter.Date is { } date) parts.Add(Conditions.Date(date, Property(e, "dateFirst"), Property(e, "dateLast")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, e));
    });
}
