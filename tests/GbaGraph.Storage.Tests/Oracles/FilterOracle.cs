using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Tests.Oracles;

/// <summary>Filters by their docstrings, over the record in memory.</summary>
internal sealed class FilterOracle(KnowledgeRecord record)
{
    private readonly Dictionary<string, Actor> _actors = record.Actors.ToDictionary(a => a.Slug);
    private readonly IReadOnlyDictionary<string, string> _places = PlaceRule.Places(record.Actors, record.Links);

    public bool Holds(ActorFilter? f, Actor a) => f is null || (
        (f.And is null || f.And.All(g => Holds(g, a)))
        && (f.Or is null || f.Or.Any(g => Holds(g, a)))
        && Holds(f.Slug, a.Slug)
        && Holds(f.Kind, a.Kind)
        && (f.Name is null || a.Names.Any(n => Holds(f.Name, n.Text)))
        && Holds(f.Place, _places.GetValueOrDefault(a.Slug))
        && (f.AsOf is null || !((a.Founded is { } first && first.Earliest > f.AsOf.Latest) || (a.Dissolved is { } last && last.Latest < f.AsOf.Earliest)))
        && Holds(f.Founded, a.Founded)
        && Cites(f.Source, a.Evidence)
        && Holds(f.Links, LinksOf(a.Slug).Where(l => IsSeen(f.Links?.Direction, l, a.Slug))));

    public bool Holds(LinkFilter? f, Link l) => f is null || (
        (f.And is null || f.And.All(g => Holds(g, l)))
        && (f.Or is null || f.Or.Any(g => Holds(g, l)))
        && Holds(f.Id, l.Id)
        && Holds(f.Kind, l.Kind)
        && Holds(f.Group, LinkKinds.Of(l.Kind).Group)
        && Holds(f.Status, l.Status)
        && Holds(f.From, _actors[l.From])
        && Holds(f.To, _actors[l.To])
        && Holds(f.Start, l.Start)
        && Holds(f.End, l.End)
        && Holds(f.Role, l.Attributes.Role)
        && Holds(f.Flow, l.Attributes.Flow)
        && Holds(f.Rule, l.Attributes.Rule)
        && Cites(f.Source, l.Evidence));

    public bool Holds(ObservationFilter? f, Observation o) => f is null || (
        (f.And is null || f.And.All(g => Holds(g, o)))
        && (f.Or is null || f.Or.Any(g => Holds(g, o)))
        && Holds(f.Id, o.Id)
        && Holds(f.Subject, _actors[o.Subject])
        && (f.Counterpart is null || (o.Counterpart is { } second && Holds(f.Counterpart, _actors[second])))
        && Holds(f.Metric, o.Metric)
        && Holds(f.Nature, o.Nature)
        && Holds(f.Qualifier, o.Quantity.Qualifier)
        && Holds(f.Value, o.Quantity.Value)
        && Holds(f.Unit, o.Quantity.Unit)
        && Holds(f.Scope, o.Scope)
        && Holds(f.List, o.Ranking?.List)
        && Holds(f.Issuer, o.Ranking?.Issuer)
        && Holds(f.Field, o.Ranking?.Field)
        && Holds(f.Parent, o.Parent)
        && Holds(f.Base, o.Base)
        && Holds(f.Period, o.Period)
        && Cites(f.Source, o.Evidence));

    public bool Holds(EventFilter? f, Event e) => f is null || (
        (f.And is null || f.And.All(g => Holds(g, e)))
        && (f.Or is null || f.Or.Any(g => Holds(g, e)))
        && Holds(f.Id, e.Id)
        && (f.Participant is null || e.Roles.Any(r => Holds(f.Participant, _actors[r.Actor])))
        && (f.Title is null || Holds(f.Title, e.TitleEn) || Holds(f.Title, e.TitleZh))
        && Holds(f.Date, e.Date)
        && Cites(f.Source, e.Evidence));

    public IEnumerable<Link> LinksOf(string slug) => record.Links.Where(l => l.From == slug || l.To == slug);

    public static bool InForce(Link l, PartialDate? asOf) =>
        asOf is null || !((l.Start is { } start && start.Earliest > asOf.Latest) || (l.End is { } end && end.Latest < asOf.Earliest));

    private bool Holds(LinkQuantifiers? q, IEnumerable<Link> links) => q is null || (
        (q.Some is null || links.Any(l => Holds(q.Some, l)))
        && (q.All is null || links.All(l => Holds(q.All, l)))
        && (q.None is null || !links.Any(l => Holds(q.None, l))));

    private static bool IsSeen(LinkDirection? direction, Link l, string slug) => direction switch
    {
        null => true,
        LinkDirection.Mutual => l.Kind is LinkKind.PartnersWith or LinkKind.JointLabWith,
        _ => l.Kind is not (LinkKind.PartnersWith or LinkKind.JointLabWith) && slug == (direction == LinkDirection.Outgoing ? l.From : l.To),
    };

    private static bool Cites(TextFilter? f, IReadOnlyList<Evidence> evidence) => f is null || evidence.Any(e => Holds(f, e.Source));

    private static bool Holds(TextFilter? f, string? v) => f is null || (
        (f.Eq is null || v == f.Eq)
        && (f.Neq is null || v != f.Neq)
        && (f.In is null || (v is not null && f.In.Contains(v)))
        && (f.Nin is null || v is null || !f.Nin.Contains(v))
        && (f.Contains is null || v?.Contains(f.Contains, StringComparison.Ordinal) == true)
        && (f.StartsWith is null || v?.StartsWith(f.StartsWith, StringComparison.Ordinal) == true));

    private static bool Holds<T>(MemberFilter<T>? f, T v) where T : struct, Enum => f is null || (
        (f.Eq is null || v.Equals(f.Eq.Value))
        && (f.Neq is null || !v.Equals(f.Neq.Value))
        && (f.In is null || f.In.Contains(v))
        && (f.Nin is null || !f.Nin.Contains(v)));

    private static bool Holds(DateFilter? f, PartialDate? v) => f is null || (
        (f.Eq is null || (v is not null && v.Earliest == f.Eq.Earliest && v.Latest == f.Eq.Latest))
        && (f.Gt is null || (v is not null && v.Earliest > f.Gt.Latest))
        && (f.Gte is null || (v is not null && v.Earliest >= f.Gte.Earliest))
        && (f.Lt is null || (v is not null && v.Latest < f.Lt.Earliest))
        && (f.Lte is null || (v is not null && v.Latest <= f.Lte.Latest)));

    private static bool Holds(NumberFilter? f, decimal? v) => f is null || (
        (f.Eq is null || v == f.Eq) && (f.Gt is null || v > f.Gt) && (f.Gte is null || v >= f.Gte) && (f.Lt is null || v < f.Lt) && (f.Lte is null || v <= f.Lte));
}
