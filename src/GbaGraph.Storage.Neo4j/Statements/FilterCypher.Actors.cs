using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;

namespace GbaGraph.Storage.Neo4j.Statements;

internal sealed partial class FilterCypher
{
    /// <summary>A condition on a node <c>:Actor</c>.</summary>
    public CypherText Actors(ActorFilter? filter, CypherName a) => filter is null ? CypherText.All([]) : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(CypherText.All([.. and.Select(f => Actors(f, a))]));
        if (filter.Or is { } or) parts.Add(CypherText.Any([.. or.Select(f => Actors(f, a))]));
        if (filter.Slug is { } slug) parts.Add(Conditions.Text(slug, Property(a, "slug")));
        if (filter.Kind is { } kind) parts.Add(Conditions.Member(kind, Property(a, "kind")));
        if (filter.Name is { } name) parts.Add(SomeOf(name, Property(a, "names")));
        if (filter.Place is { } place) parts.Add(Conditions.Text(place, Property(a, "place")));
        if (filter.AsOf is { } asOf) parts.Add(Conditions.AsOf(asOf, Property(a, "foundedFirst"), Property(a, "dissolvedLast")));
        if (filter.Founded is { } founded) parts.Add(Conditions.Date(founded, Property(a, "foundedFirst"), Property(a, "foundedLast")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, a));
        if (filter.Links is { } links) parts.Add(Quantified(links, a));
    });

    private CypherText Quantified(LinkQuantifiers links, CypherName a)
    {
        var parts = new List<CypherText>();
        if (links.Some is { } some) parts.Add(CypherText.Subquery($"EXISTS {{ {LinksOf(links, a, LinkTypes.Of(some), l => Links(some, l))} }}"));
        if (links.All is { } all) parts.Add(CypherText.Subquery($"NOT EXISTS {{ {LinksOf(links, a, LinkTypes.All, l => $"NOT coalesce({Links(all, l)}, false)")} }}"));
        if (links.None is { } none) parts.Add(CypherText.Subquery($"NOT EXISTS {{ {LinksOf(links, a, LinkTypes.Of(none), l => Links(none, l))} }}"));
        return CypherText.All(parts);
    }

    private CypherText LinksOf(LinkQuantifiers links, CypherName a, CypherName types, Func<LinkVariables, CypherText> condition)
    {
        var l = LinkVariables.Of(Variable("l"));
        var left = new CypherName(links.Direction is LinkDirection.Incoming ? "<-" : "-");
        var right = new CypherName(links.Direction is LinkDirection.Outgoing ? "->" : "-");
        var conditions = new List<CypherText> { Inside(() => condition(l)) };
        if (links.Kinds is { } kinds) conditions.Add(Conditions.Member(kinds, new CypherName($"type({l.Link.Text})")));
        return $"MATCH ({a}){left}[{l.Link}:{types}]{right}() WITH {l.WithEnds} WHERE {CypherText.All(conditions)}";
    }
}
