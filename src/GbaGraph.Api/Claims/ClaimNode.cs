using GbaGraph.Api.Actors;
using GbaGraph.Api.Events;
using GbaGraph.Api.Frameworks;
using GbaGraph.Api.Links;
using GbaGraph.Api.Observations;

namespace GbaGraph.Api.Claims;

/// <summary>A claim of the record by its id; of link, observation, event, actor and framework one is there, as its kind says.</summary>
[GraphQLName("Claim")]
public sealed class ClaimNode(string key)
{
    private static readonly string[] OfActors = ["actor", "name", "attribute"];

    private readonly string[] _parts = key.Split(':', 4);

    /// <summary>The id of the claim, as seed/README.md names it.</summary>
    public string Key => key;

    public ClaimKind Kind => _parts[0] switch
    {
        "actor" => ClaimKind.Actor,
        "name" => ClaimKind.Name,
        "attribute" => ClaimKind.Attribute,
        "framework" => ClaimKind.Framework,
        _ when key.Contains('/') => ClaimKind.Framework,
        _ => key[^5] switch { 'l' => ClaimKind.Link, 'o' => ClaimKind.Observation, _ => ClaimKind.Event },
    };

    /// <summary>For a name its text, for an attribute its value, for an item of a framework its key within it.</summary>
    public string? Text => Kind switch
    {
        ClaimKind.Name or ClaimKind.Attribute => _parts[^1],
        ClaimKind.Framework when key.Contains('/') => key[(key.IndexOf('/') + 1)..],
        _ => null,
    };

    public async Task<LinkNode?> GetLinkAsync(LinkById links, CancellationToken cancellationToken) =>
        Kind == ClaimKind.Link ? await links.LoadAsync(key, cancellationToken) : null;

    public async Task<ObservationNode?> GetObservationAsync(ObservationById observations, CancellationToken cancellationToken) =>
        Kind == ClaimKind.Observation ? await observations.LoadAsync(key, cancellationToken) : null;

    public async Task<EventNode?> GetEventAsync(EventById events, CancellationToken cancellationToken) =>
        Kind == ClaimKind.Event ? await events.LoadAsync(key, cancellationToken) : null;

    /// <summary>The actor whose existence, name or attribute is claimed.</summary>
    public async Task<ActorNode?> GetActorAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        OfActors.Contains(_parts[0]) ? await actors.LoadAsync(_parts[1], cancellationToken) : null;

    public async Task<FrameworkNode?> GetFrameworkAsync(FrameworkByKey frameworks, CancellationToken cancellationToken) =>
        Kind == ClaimKind.Framework ? await frameworks.LoadAsync(key.Contains('/') ? key[..key.IndexOf('/')] : _parts[1], cancellationToken) : null;
}
