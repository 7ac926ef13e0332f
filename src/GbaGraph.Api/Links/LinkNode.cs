using GbaGraph.Api.Actors;
using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Links;

/// <summary>One link between two actors.</summary>
[Node]
[GraphQLName("Link")]
public sealed class LinkNode(Link link)
{
    /// <summary>Global id.</summary>
    [ID]
    public string Id => link.Id;

    /// <summary>The id in the data of record, stable across loads.</summary>
    public string Key => link.Id;

    public LinkKind Kind => link.Kind;

    /// <summary>The kind's name read from the second end.</summary>
    public string Inverse => LinkKinds.Of(link.Kind).Inverse;

    public LinkGroup Group => LinkKinds.Of(link.Kind).Group;

    public LinkStatus Status => link.Status;

    /// <summary>When it began, as precise as the source.</summary>
    public string? Start => link.Start?.Text;

    /// <summary>When it ended, as precise as the source.</summary>
    public string? End => link.End?.Text;

    /// <summary>Money, in the currency.</summary>
    public decimal? Amount => link.Attributes.Amount;

    /// <summary>ISO 4217 code of the amount.</summary>
    public string? Currency => link.Attributes.Currency;

    /// <summary>How many things the link stands for.</summary>
    public int? Count => link.Attributes.Count;

    /// <summary>The role of the first end.</summary>
    public string? Role => link.Attributes.Role;

    /// <summary>What flows.</summary>
    public string? Flow => link.Attributes.Flow;

    /// <summary>The rule that an inferred link follows from.</summary>
    public string? Rule => link.Attributes.Rule;

    /// <summary>Where it is said.</summary>
    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(link.Evidence);

    internal string FromSlug => link.From;

    internal string ToSlug => link.To;

    internal bool IsSymmetric => LinkKinds.Of(link.Kind).IsSymmetric;

    [NodeResolver]
    public static Task<LinkNode?> GetAsync(string id, LinkById links, CancellationToken cancellationToken) => links.LoadAsync(id, cancellationToken);

    /// <summary>Conflicts that dispute it; empty where nothing does.</summary>
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfClaim conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync(link.Id, cancellationToken) ?? [];

    /// <summary>The first end.</summary>
    public async Task<ActorNode> GetFromAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(link.From, cancellationToken))!;

    /// <summary>The second end.</summary>
    public async Task<ActorNode> GetToAsync(ActorBySlug actors, CancellationToken cancellationToken) => (await actors.LoadAsync(link.To, cancellationToken))!;
}
