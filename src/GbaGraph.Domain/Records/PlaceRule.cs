using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;

namespace GbaGraph.Domain.Records;

/// <summary>
/// The place of an actor: the nearest PLACE reached from it by stated LOCATED_IN, PART_OF and SETTLED_IN links, fewest links first,
/// among equals LOCATED_IN before PART_OF before SETTLED_IN, then by slug; where stated links reach none, by stated and inferred ones.
/// A PLACE is its own place.
/// </summary>
public static class PlaceRule
{
    private static readonly LinkKind[] Order = [LinkKind.LocatedIn, LinkKind.PartOf, LinkKind.SettledIn];

    /// <summary>The place of every actor that has one, by slug. Time linear in actors and links for records of bounded depth.</summary>
    public static IReadOnlyDictionary<string, string> Places(IReadOnlyList<Actor> actors, IReadOnlyList<Link> links)
    {
        var kinds = actors.ToDictionary(a => a.Slug, a => a.Kind);
        var stated = Upward(links, LinkStatus.Stated);
        var taken = Upward(links, LinkStatus.Stated, LinkStatus.Inferred);
        var places = new Dictionary<string, string>();
        foreach (var actor in actors)
        {
            if ((Nearest(actor.Slug, kinds, stated) ?? Nearest(actor.Slug, kinds, taken)) is { } place) places[actor.Slug] = place;
        }

        return places;
    }

    private static Dictionary<string, string[]> Upward(IReadOnlyList<Link> links, params LinkStatus[] statuses) =>
        links.Where(l => statuses.Contains(l.Status) && Order.Contains(l.Kind))
            .GroupBy(l => l.From)
            .ToDictionary(g => g.Key, g => g.OrderBy(l => Array.IndexOf(Order, l.Kind)).ThenBy(l => l.To, StringComparer.Ordinal).Select(l => l.To).ToArray());

    private static string? Nearest(string start, Dictionary<string, ActorKind> kinds, Dictionary<string, string[]> upward)
    {
        var queue = new Queue<string>([start]);
        var seen = new HashSet<string> { start };
        while (queue.TryDequeue(out var slug))
        {
            if (kinds.GetValueOrDefault(slug) == ActorKind.Place) return slug;
            foreach (var next in upward.GetValueOrDefault(slug, []))
            {
                if (seen.Add(next)) queue.Enqueue(next);
            }
        }

        return null;
    }
}
