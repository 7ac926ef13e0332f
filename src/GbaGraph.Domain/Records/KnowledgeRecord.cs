using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Records;

/// <summary>The whole record in memory, as it is read from the seed and given to a store.</summary>
/// <param name="Sources">Sources.</param>
/// <param name="Actors">Actors, with names and attributes.</param>
/// <param name="Links">Links.</param>
/// <param name="Metrics">Metrics.</param>
/// <param name="Observations">Observations.</param>
/// <param name="Events">Events.</param>
/// <param name="Conflicts">Conflicts.</param>
/// <param name="Frameworks">Frameworks of the sources.</param>
public sealed record KnowledgeRecord(
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Link> Links,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<Framework> Frameworks)
{
    /// <summary>Checks what holds between facts: ids unique, ends there and of allowed kinds, every source, metric, parent and link known.</summary>
    /// <exception cref="InvalidValueException">The first rule that is broken.</exception>
    public void Require()
    {
        var kinds = Unique(Actors, a => a.Slug, "slug").ToDictionary(a => a.Slug, a => a.Kind);
        var links = Unique(Links, l => l.Id, "id").Select(l => l.Id).ToHashSet();
        var metrics = Unique(Metrics, m => m.Key, "metric").Select(m => m.Key).ToHashSet();
        var observations = Unique(Observations, o => o.Id, "id").Select(o => o.Id).ToHashSet();
        Unique(Sources, s => s.Key, "source");
        Unique(Events, e => e.Id, "id");
        Unique(Conflicts, c => c.Id, "id");
        foreach (var link in Links) RequireEnds(link, kinds);
        foreach (var o in Observations)
        {
            Known(kinds.ContainsKey(o.Subject), "subject", o.Id, o.Subject);
            Known(o.Counterpart is null || kinds.ContainsKey(o.Counterpart), "object", o.Id, o.Counterpart);
            Known(metrics.Contains(o.Metric), "metric", o.Id, o.Metric);
            Known(o.Parent is null || observations.Contains(o.Parent), "parent", o.Id, o.Parent);
        }

        foreach (var e in Events)
        {
            foreach (var role in e.Roles) Known(kinds.ContainsKey(role.Actor), "actor", e.Id, role.Actor);
            foreach (var link in e.Links) Known(links.Contains(link), "link", e.Id, link);
        }

        RequireFrameworks(kinds.Keys.ToHashSet(), [.. links, .. observations, .. Events.Select(e => e.Id)], metrics);
        RequireSources();
    }

    private void RequireFrameworks(HashSet<string> actors, HashSet<string> claims, HashSet<string> metrics)
    {
        foreach (var framework in Unique(Frameworks, f => f.Key, "framework"))
        {
            foreach (var role in framework.Roles)
            {
                Known(role.Actor is null || actors.Contains(role.Actor), "actor", $"{framework.Key}/{role.Id}", role.Actor);
                Known(role.Claim is null || claims.Contains(role.Claim), "claim", $"{framework.Key}/{role.Id}", role.Claim);
            }

            foreach (var symbol in framework.Formulas.SelectMany(f => f.Symbols))
                Known(symbol.Metric is null || metrics.Contains(symbol.Metric), "metric", framework.Key, symbol.Metric);
        }
    }

    private void RequireSources()
    {
        var sources = Sources.Select(s => s.Key).ToHashSet();
        var cited = Actors.SelectMany(a => a.Evidence.Concat(a.Names.SelectMany(n => n.Evidence)).Concat(a.Attributes.SelectMany(t => t.Evidence)))
            .Concat(Links.SelectMany(l => l.Evidence)).Concat(Observations.SelectMany(o => o.Evidence))
            .Concat(Events.SelectMany(e => e.Evidence.Concat(e.Roles.SelectMany(r => r.Evidence))))
            .Concat(Frameworks.SelectMany(f => f.Evidence.Concat(f.Items.SelectMany(i => i.Evidence))));
        foreach (var framework in Frameworks) Known(sources.Contains(framework.Source), "source", framework.Key, framework.Source);
        foreach (var evidence in cited) Known(sources.Contains(evidence.Source), "source", "evidence", evidence.Source);
    }

    private static void RequireEnds(Link link, Dictionary<string, ActorKind> kinds)
    {
        Known(kinds.TryGetValue(link.From, out var from), "from", link.Id, link.From);
        Known(kinds.TryGetValue(link.To, out var to), "to", link.Id, link.To);
        if (!LinkKinds.Of(link.Kind).Allows(from, to))
            throw new InvalidValueException("kind", $"{link.Id}: {link.Kind} doesn't go from {from} to {to}");
    }

    private static IReadOnlyList<T> Unique<T>(IReadOnlyList<T> rows, Func<T, string> key, string field)
    {
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            if (!seen.Add(key(row))) throw new InvalidValueException(field, $"'{key(row)}' is there twice");
        }

        return rows;
    }

    private static void Known(bool known, string field, string id, string? value)
    {
        if (!known) throw new InvalidValueException(field, $"{id} names '{value}', which is not in the record");
    }
}
