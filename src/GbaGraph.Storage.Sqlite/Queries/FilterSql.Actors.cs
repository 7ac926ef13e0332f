using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

internal sealed partial class FilterSql
{
    /// <summary>A condition on a row of <c>actors</c>.</summary>
    public SqlText Actors(ActorFilter? filter, SqlName a) => filter is null ? $"1" : Nested(parts =>
    {
        if (filter.And is { } and) parts.Add(SqlText.All([.. and.Select(f => Actors(f, a))]));
        if (filter.Or is { } or) parts.Add(SqlText.Any([.. or.Select(f => Actors(f, a))]));
        if (filter.Slug is { } slug) parts.Add(Conditions.Text(slug, Column(a, "slug")));
        if (filter.Kind is { } kind) parts.Add(Conditions.Member(kind, Column(a, "kind")));
        if (filter.Name is { } name) parts.Add(SomeName(name, a));
        if (filter.Place is { } place) parts.Add(Conditions.Text(place, Column(a, "place")));
        if (filter.AsOf is { } asOf) parts.Add(Conditions.AsOf(asOf, Column(a, "founded_first"), Column(a, "dissolved_last")));
        if (filter.Founded is { } founded) parts.Add(Conditions.Date(founded, Column(a, "founded_first"), Column(a, "founded_last")));
        if (filter.Source is { } source) parts.Add(SourceOf(source, ClaimKind.Actor, Column(a, "slug")));
        if (filter.Links is { } links) parts.Add(Quantified(links, a));
    });

    private SqlText SomeName(TextFilter filter, SqlName a)
    {
        var n = Alias("n");
        return $"EXISTS (SELECT 1 FROM names {n} WHERE {n}.actor = {a}.slug AND {Conditions.Text(filter, Column(n, "text"))})";
    }

    private SqlText Quantified(LinkQuantifiers links, SqlName a)
    {
        var parts = new List<SqlText>();
        if (links.Some is { } some) parts.Add($"EXISTS ({LinksOf(links, a, l => Links(some, l))})");
        if (links.All is { } all) parts.Add($"NOT EXISTS ({LinksOf(links, a, l => $"({Links(all, l)}) IS NOT TRUE")})");
        if (links.None is { } none) parts.Add($"NOT EXISTS ({LinksOf(links, a, l => Links(none, l))})");
        return SqlText.All(parts);
    }

    private SqlText LinksOf(LinkQuantifiers links, SqlName a, Func<SqlName, SqlText> condition)
    {
        _conditions++;
        var l = Alias("l");
        SqlText end = links.Direction switch
        {
            LinkDirection.Outgoing => $"{l}.from_actor = {a}.slug",
            LinkDirection.Incoming => $"{l}.to_actor = {a}.slug",
            _ => $"({l}.from_actor = {a}.slug OR {l}.to_actor = {a}.slug)",
        };
        SqlText kind = links.Kinds is { } kinds ? Conditions.Member(kinds, Column(l, "kind")) : $"1";
        return $"SELECT 1 FROM links {l} WHERE {end} AND {kind} AND {condition(l)}";
    }
}
