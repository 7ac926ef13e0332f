using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Research.Paths;

/// <summary>
/// Breadth-first search over the links of a store, in both directions. One call of the store a level, whatever the size of the level;
/// time and memory linear in the links that touch the actors visited. The levels are read one after the other: a load in between may mix two revisions.
/// </summary>
public static class GraphSearch
{
    /// <summary>The most links that a path is looked for over.</summary>
    public const int MaxLength = 12;

    /// <summary>A path of fewest links; among several the one whose links, read from its end, come first by id.</summary>
    /// <param name="store">The store.</param>
    /// <param name="from">Slug of the first actor.</param>
    /// <param name="to">Slug of the last actor.</param>
    /// <param name="filter">Which links may be walked, or null for all.</param>
    /// <param name="asOf">Only links that may have been in force at some day of this date; null for all.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The steps from the first actor to the last; one where they are the same; null where no path of at most <see cref="MaxLength"/> links joins them.</returns>
    /// <exception cref="GbaGraphException">UNKNOWN_ACTOR: there is no such actor.</exception>
    public static async Task<IReadOnlyList<PathStep>?> ShortestPathAsync(IKnowledgeStore store, string from, string to, LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken)
    {
        await RequireAsync(store, [from, to], cancellationToken);
        var reached = new Dictionary<string, Link?> { [from] = null };
        IReadOnlyCollection<string> frontier = [from];
        for (var length = 0; !reached.ContainsKey(to); length++)
        {
            if (length == MaxLength || frontier.Count == 0) return null;
            frontier = Advance(await LinksAtAsync(store, frontier, filter, asOf, cancellationToken), frontier, reached);
        }

        return Trace(reached, to);
    }

    /// <summary>The actors within some links of others, and the links among them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="around">Slugs of the actors to begin with.</param>
    /// <param name="depth">How many links away; 0 for these actors alone.</param>
    /// <param name="filter">Which links count, or null for all.</param>
    /// <param name="asOf">Only links that may have been in force at some day of this date; null for all.</param>
    /// <param name="limit">The most actors to give; the nearest are kept.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="GbaGraphException">UNKNOWN_ACTOR: there is no such actor.</exception>
    public static async Task<Subgraph> AroundAsync(
        IKnowledgeStore store, IReadOnlyCollection<string> around, int depth, LinkFilter? filter, PartialDate? asOf, int limit, CancellationToken cancellationToken)
    {
        await RequireAsync(store, around, cancellationToken);
        var reached = around.Distinct().ToDictionary(slug => slug, _ => (Link?)null);
        var actors = reached.Keys.Order(StringComparer.Ordinal).ToList();
        IReadOnlyCollection<string> frontier = actors;
        for (var level = 0; level < depth && frontier.Count > 0 && actors.Count <= limit; level++)
        {
            frontier = Advance(await LinksAtAsync(store, frontier, filter, asOf, cancellationToken), frontier, reached);
            actors.AddRange(frontier);
        }

        var isTruncated = actors.Count > limit;
        if (isTruncated) actors.RemoveRange(limit, actors.Count - limit);
        return new Subgraph(actors, await LinksAmongAsync(store, actors, filter, asOf, cancellationToken), isTruncated);
    }

    // The actors that a level adds, in ordinal order; each keeps the first link by id that leads to it.
    private static List<string> Advance(IEnumerable<Link> links, IReadOnlyCollection<string> frontier, Dictionary<string, Link?> reached)
    {
        var (edge, added) = (frontier.ToHashSet(), new List<string>());
        foreach (var link in links)
        {
            foreach (var (near, far) in new[] { (link.From, link.To), (link.To, link.From) })
            {
                if (edge.Contains(near) && reached.TryAdd(far, link)) added.Add(far);
            }
        }

        added.Sort(StringComparer.Ordinal);
        return added;
    }

    private static List<PathStep> Trace(Dictionary<string, Link?> reached, string to)
    {
        var steps = new List<PathStep>();
        for (var actor = to; ;)
        {
            var link = reached[actor];
            steps.Add(new PathStep(actor, link));
            if (link is null) break;
            actor = link.From == actor ? link.To : link.From;
        }

        steps.Reverse();
        return steps;
    }

    private static Task<IReadOnlyList<Link>> LinksAtAsync(IKnowledgeStore store, IReadOnlyCollection<string> actors, LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken) =>
        LinksAsync(store, new LinkFilter { Or = [new() { From = Among(actors) }, new() { To = Among(actors) }] }, filter, asOf, cancellationToken);

    private static Task<IReadOnlyList<Link>> LinksAmongAsync(IKnowledgeStore store, IReadOnlyCollection<string> actors, LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken) =>
        LinksAsync(store, new LinkFilter { From = Among(actors), To = Among(actors) }, filter, asOf, cancellationToken);

    private static ActorFilter Among(IReadOnlyCollection<string> actors) => new() { Slug = new TextFilter { In = [.. actors] } };

    private static async Task<IReadOnlyList<Link>> LinksAsync(IKnowledgeStore store, LinkFilter ends, LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken)
    {
        var both = filter is null ? ends : new LinkFilter { And = [ends, filter] };
        var page = await store.FindLinksAsync(both, [new(LinkSortField.Id, SortDirection.Ascending)], asOf, new PageRequest(), cancellationToken);
        return [.. page.Rows.Select(row => row.Value)];
    }

    private static async Task RequireAsync(IKnowledgeStore store, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var known = await store.GetActorsAsync(slugs, cancellationToken);
        if (slugs.FirstOrDefault(slug => !known.ContainsKey(slug)) is { } unknown)
            throw new GbaGraphException(ErrorCodes.UnknownActor, $"there is no actor '{unknown}'; look for its slug with search");
    }
}
