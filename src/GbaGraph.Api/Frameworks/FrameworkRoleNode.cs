using GbaGraph.Api.Actors;
using GbaGraph.Api.Claims;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>What of the record takes a place in a framework: an actor, a claim, or a period.</summary>
[GraphQLName("FrameworkRole")]
public sealed class FrameworkRoleNode(Framework framework, FrameworkRole role)
{
    /// <summary>Key within its framework.</summary>
    public string Key => role.Id;

    /// <summary>The part that it plays: example, addressee, object …</summary>
    public string Role => role.Role;

    public FrameworkNode Framework => new(framework);

    /// <summary>The element whose place it takes.</summary>
    public FrameworkElementNode Element => FrameworkElementNode.Find(framework, role.Element)!;

    /// <summary>The claim, where it is a link, a figure or an event.</summary>
    public ClaimNode? Claim => role.Claim is { } claim ? new(claim) : null;

    public string? Period => role.Period?.Text;

    /// <summary>The phase that it holds in.</summary>
    public FrameworkElementNode? Phase => FrameworkElementNode.Find(framework, role.Phase);

    /// <summary>A note in our own words.</summary>
    public string? Note => role.Note;

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(role.Evidence);

    /// <summary>The actor, where it is one.</summary>
    public async Task<ActorNode?> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        role.Actor is { } slug ? await actors.LoadAsync(slug, cancellationToken) : null;
}
