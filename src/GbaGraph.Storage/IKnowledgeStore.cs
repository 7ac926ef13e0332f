using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage;

/// <summary>
/// The knowledge graph in a store, in the terms of the domain. Every store gives the same rows in the same order, the same totals and the same search hits.
/// Safe to use from many threads at once. Each method sees one consistent state and makes a number of statements that doesn't grow with its rows.
/// </summary>
/// <remarks>Errors are <see cref="Domain.Errors.GbaGraphException"/> with a code of <see cref="Domain.Errors.ErrorCodes"/>; a cursor that this query didn't make is BAD_CURSOR.</remarks>
public interface IKnowledgeStore
{
    /// <summary>A page of actors.</summary>
    Task<Page<Actor>> FindActorsAsync(ActorFilter? filter, IReadOnlyList<Sort<ActorSortField>> order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Actors by slug; slugs that have none are left out.</summary>
    Task<IReadOnlyDictionary<string, Actor>> GetActorsAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken);

    /// <summary>A page of links.</summary>
    /// <param name="filter">Which links, or null for all.</param>
    /// <param name="order">The order.</param>
    /// <param name="asOf">Only links that may have been in force at some day of this date: not started after it, not ended before it; an unknown start or end doesn't exclude. Null for all.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Page<Link>> FindLinksAsync(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Links by id; ids that have none are left out.</summary>
    Task<IReadOnlyDictionary<string, Link>> GetLinksAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>For each of these actors the same page of its links, at whichever end it stands; an actor without links has an empty page.</summary>
    Task<IReadOnlyDictionary<string, Page<Link>>> GetLinksOfAsync(IReadOnlyCollection<string> slugs, LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken);

    /// <summary>As <see cref="GetLinksOfAsync"/>, with the actors at the other ends. A store that is a round trip away answers both at once; for any other it is one call after the other.</summary>
    async Task<LinksAndOthers> GetLinksAndOthersOfAsync(IReadOnlyCollection<string> slugs, LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken)
    {
        var links = await GetLinksOfAsync(slugs, filter, order, asOf, page, cancellationToken).ConfigureAwait(false);
        var others = links.SelectMany(of => of.Value.Rows.Select(r => r.Value.From == of.Key ? r.Value.To : r.Value.From)).Distinct(StringComparer.Ordinal);
        return new(links, await GetActorsAsync([.. others], cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A page of observations.</summary>
    Task<Page<Observation>> FindObservationsAsync(ObservationFilter? filter, IReadOnlyList<Sort<ObservationSortField>> order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>All observations of each of these actors (as subject or second of a pair), by id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Observation>>> GetObservationsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken);

    /// <summary>A page of events.</summary>
    Task<Page<Event>> FindEventsAsync(EventFilter? filter, IReadOnlyList<Sort<EventSortField>> order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>All events that each of these actors takes part in, by id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Event>>> GetEventsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken);

    /// <summary>All metrics, by key.</summary>
    Task<IReadOnlyList<Metric>> GetMetricsAsync(CancellationToken cancellationToken);

    /// <summary>All sources, by key.</summary>
    Task<IReadOnlyList<Source>> GetSourcesAsync(CancellationToken cancellationToken);

    /// <summary>A page of conflicts, by id.</summary>
    Task<Page<Conflict>> FindConflictsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>All frameworks, by key, whole and with their items in the order of the load. There are tens of them, not thousands.</summary>
    Task<IReadOnlyList<Framework>> GetFrameworksAsync(CancellationToken cancellationToken);

    /// <summary>Counts of the actors that fulfil a filter, or of all.</summary>
    Task<ActorFacets> GetActorFacetsAsync(ActorFilter? filter, CancellationToken cancellationToken);

    /// <summary>Counts of the links that fulfil a filter, or of all; <paramref name="asOf"/> as for <see cref="FindLinksAsync"/>.</summary>
    Task<LinkFacets> GetLinkFacetsAsync(LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken);

    /// <summary>Actors found by a text in any script, best first; ranked as <c>GbaGraph.Domain.Search</c> says. Any text is safe; one without letters or digits finds nothing.</summary>
    /// <param name="text">What to look for: a name, an abbreviation, pinyin, or parts of them.</param>
    /// <param name="kinds">Only actors of these kinds; null or empty for all.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Page<ActorHit>> SearchAsync(string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Every actor and link at one revision, for analysis.</summary>
    Task<GraphSnapshot> GetSnapshotAsync(CancellationToken cancellationToken);

    /// <summary>Revision, hashes and counts.</summary>
    Task<StoreMeta> GetMetaAsync(CancellationToken cancellationToken);

    /// <summary>Replaces everything by this record in one transaction; readers see all of the old or all of the new. A cancel or a crash leaves the old.</summary>
    /// <param name="record">The record; it must fulfil <see cref="KnowledgeRecord.Require"/>.</param>
    /// <param name="seedHash">Hash of the seed that it was read from, to be kept.</param>
    /// <param name="progress">Told the share of rows written, from 0 to 1; may be null.</param>
    /// <param name="cancellationToken">Stops the load.</param>
    /// <returns>The new revision.</returns>
    Task<long> LoadAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken);
}
