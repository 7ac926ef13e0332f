using GbaGraph.Api.Analysis;
using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Events;
using GbaGraph.Api.Filters;
using GbaGraph.Api.Frameworks;
using GbaGraph.Api.Links;
using GbaGraph.Api.Observations;
using GbaGraph.Api.Paging;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Networks;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Api.Actors;

/// <summary>One body, person, place, policy or sector of the innovation system.</summary>
[InterfaceType("Actor")]
public abstract class ActorNode(Actor actor)
{
    private static readonly AttributeKey[] IdentifierKeys = [AttributeKey.Ror, AttributeKey.Wikidata, AttributeKey.Isni, AttributeKey.Uscc, AttributeKey.Hkcr];

    /// <summary>Global id; it changes with the kind, the slug doesn't.</summary>
    [ID]
    public string Id => actor.Slug;

    /// <summary>Stable readable id.</summary>
    public string Slug => actor.Slug;

    public ActorKind Kind => actor.Kind;

    /// <summary>The name to show in a language: en, zh …; another language's where it has none.</summary>
    public string GetName([DefaultValue("en")] string language) => actor.NameIn(language);

    /// <summary>Every name, with the source that uses it.</summary>
    [ListSize(AssumedSize = 4)]
    public IReadOnlyList<ActorNameNode> Names => [.. actor.Names.Select(n => new ActorNameNode(actor.Slug, n))];

    /// <summary>A short neutral description in a language, en or zh.</summary>
    public string? GetDescription([DefaultValue("en")] string language) =>
        ValueOf(language == "zh" ? AttributeKey.DescriptionZh : AttributeKey.DescriptionEn);

    /// <summary>When it began, as precise as the source.</summary>
    public string? Founded => actor.Founded?.Text;

    /// <summary>When it ended, as precise as the source.</summary>
    public string? Dissolved => actor.Dissolved?.Text;

    /// <summary>Every claim about it, disputed ones included.</summary>
    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<ActorAttributeNode> Attributes => [.. actor.Attributes.Select(a => new ActorAttributeNode(actor.Slug, a))];

    /// <summary>Ids in registries.</summary>
    public IReadOnlyList<Identifier> Identifiers =>
        [.. actor.Attributes.Where(a => IdentifierKeys.Contains(a.Key)).Select(a => new Identifier(Vocabulary.NameOf(a.Key), a.Value))];

    /// <summary>Where it is said to exist and to be of this kind.</summary>
    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(actor.Evidence);

    /// <summary>The nearest place that it lies in.</summary>
    public async Task<ActorNode?> GetPlaceAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        actor.Place is { } place ? await actors.LoadAsync(place, cancellationToken) : null;

    /// <summary>Its links, seen from it.</summary>
    /// <param name="paging">Which page.</param>
    /// <param name="where">Which links.</param>
    /// <param name="order">In which order; by id unless given.</param>
    /// <param name="asOf">Only links that may have been in force at this date.</param>
    /// <param name="links">Loads the links.</param>
    /// <param name="withOthers">Whether the actors at the other ends are asked for.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [UsePaging(ConnectionName = "ActorLinks", IncludeTotalCount = true)]
    public async Task<Connection<ActorLink>> GetLinksAsync(PagingArguments paging, LinkFilterInput? where, List<LinkSortInput>? order, string? asOf, LinksOfActor links, [IsSelected("edges { node { other } } nodes { other }")] bool withOthers, CancellationToken cancellationToken)
    {
        var query = new LinksQuery(where?.ToDomain(), LinkSortInput.ToDomain(order), PartialDateOperationFilterInput.Read(asOf, "asOf"), paging.ToRequest(), withOthers);
        var page = await links.LoadAsync(new LinksOfActorKey(actor.Slug, query), cancellationToken);
        return page!.ToConnection(link => new ActorLink(actor.Slug, new LinkNode(link)));
    }

    /// <summary>Figures about it, by id.</summary>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<ObservationNode>> GetObservationsAsync(ObservationsOfActor observations, CancellationToken cancellationToken) =>
        await observations.LoadAsync(actor.Slug, cancellationToken) ?? [];

    /// <summary>Events that it took part in, by id.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<EventNode>> GetEventsAsync(EventsOfActor events, CancellationToken cancellationToken) =>
        await events.LoadAsync(actor.Slug, cancellationToken) ?? [];

    /// <summary>How many links of each kind it has, as it stands at their first end, their second, or either.</summary>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<LinkCount>> GetLinkCountsAsync(LinkCountsOfActor counts, CancellationToken cancellationToken) =>
        await counts.LoadAsync(actor.Slug, cancellationToken) ?? [];

    /// <summary>The places that it takes in frameworks of the papers.</summary>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<FrameworkRoleNode>> GetRolesAsync(RolesOfActor roles, CancellationToken cancellationToken) =>
        await roles.LoadAsync(actor.Slug, cancellationToken) ?? [];

    /// <summary>Conflicts that dispute its existence or kind, a name or an attribute; empty where nothing does.</summary>
    [ListSize(AssumedSize = 1)]
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfActor conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync(actor.Slug, cancellationToken) ?? [];

    /// <summary>Its place in a centrality report of a named network; null where it isn't in the network.</summary>
    /// <param name="measure">The measure, with its default parameters.</param>
    /// <param name="network">The network.</param>
    /// <param name="centralities">Computes the reports.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public Task<CentralityScore?> GetCentralityAsync(CentralityMeasure measure, [DefaultValue(NetworkName.Collaboration)] NetworkName network, CentralityOfActor centralities, CancellationToken cancellationToken) =>
        centralities.LoadAsync(new CentralityOfActorKey(actor.Slug, measure, network), cancellationToken);

    internal static ActorNode Of(Actor actor) => actor.Kind switch
    {
        ActorKind.University => new University(actor),
        ActorKind.Lab => new Lab(actor),
        ActorKind.Incubator => new Incubator(actor),
        ActorKind.Firm => new Firm(actor),
        ActorKind.Policy => new Policy(actor),
        ActorKind.Zone => new Zone(actor),
        ActorKind.Government => new Government(actor),
        ActorKind.Investor => new Investor(actor),
        ActorKind.Person => new Person(actor),
        ActorKind.Facility => new Facility(actor),
        ActorKind.Platform => new Platform(actor),
        ActorKind.Place => new Place(actor),
        ActorKind.Industry => new Industry(actor),
        ActorKind.Group => new Group(actor),
        _ => throw new InvalidOperationException($"the kind {actor.Kind} has no GraphQL type"),
    };

    private string? ValueOf(AttributeKey key) => actor.Attributes.FirstOrDefault(a => a.Key == key)?.Value;
}
