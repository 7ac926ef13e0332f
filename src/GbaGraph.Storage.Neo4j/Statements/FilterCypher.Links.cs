using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Storage.Neo4j.Statements;

internal sealed partial class FilterCypher
{
    /// <summary>A condition on a relationship that is a link.</summary>
    public CypherText Links(LinkFilter? filter, LinkVariables l) => filter is null ? CypherText.All([]) : Nested(parts =>
    {
        var kindOf = new CypherName($"type({l.Link.Text})");
        if (filter.And is { } and) parts.Add(CypherText.All([.. and.Select(f => Links(f, l))]));
        if (filter.Or is { } or) parts.Add(CypherText.Any([.. or.Select(f => Links(f, l))]));
        if (filter.Id is { } id) parts.Add(Conditions.Text(id, Property(l.Link, "id")));
        if (filter.Kind is { } kind) parts.Add(Conditions.Member(kind, kindOf));
        if (filter.Group is { } group) parts.Add($"{kindOf} IN {(object)KindsOf(group)}");
        if (filter.Status is { } status) parts.Add(Conditions.Member(status, Property(l.Link, "status")));
        if (filter.From is { } from) parts.Add(End(from, l.From));
        if (filter.To is { } to) parts.Add(End(to, l.To));
        if (filter.Start is { } start) parts.Add(Conditions.Date(start, Property(l.Link, "startFirst"), Property(l.Link, "startLast")));
        if (filter.End is { } end) parts.Add(Conditions.Date(end, Property(l.Link, "endFirst"), Property(l.Link, "endLast")));
        if (filter.Role is { } role) parts.Add(Conditions.Text(role, Property(l.Link, "role")));
        if (filter.Flow is { } flow) parts.Add(Conditions.Text(flow, Property(l.Link, "flow")));
        if (filter.Rule is { } rule) parts.Add(Conditions.Text(rule, Property(l.Link, "rule")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, l.Link));
    });

    private static string[] KindsOf(MemberFilter<LinkGroup> group) =>
        [.. LinkKinds.All.Where(k => LinkTypes.Holds(group, k.Group)).Select(k => Vocabulary.NameOf(k.Kind))];
}
