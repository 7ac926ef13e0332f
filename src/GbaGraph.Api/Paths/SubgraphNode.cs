using GbaGraph.Api.Actors;
using GbaGraph.Api.Links;
using GbaGraph.Research.Paths;

namespace GbaGraph.Api.Paths;

/// <summary>The surroundings of some actors.</summary>
[GraphQLName("Subgraph")]
public sealed class SubgraphNode(Subgraph subgraph)
{
    /// <summary>Every link that was asked for and has both ends among the actors, by key.</summary>
    [ListSize(AssumedSize = 200)]
    public IReadOnlyList<LinkNode> Links => [.. subgraph.Links.Select(link => new LinkNode(link))];

    /// <summary>Whether there were more actors than the limit; the nearest were kept.</summary>
    public bool IsTruncated => subgraph.IsTruncated;

    /// <summary>Actors, nearest first, equals by slug.</summary>
    [ListSize(AssumedSize = 100)]
    public async Task<IReadOnlyList<ActorNode>> GetActorsAsync(ActorBySlug actors, CancellationToken cancellationToken) =>
        [.. (await actors.LoadAsync(subgraph.Actors, cancellationToken)).OfType<ActorNode>()];
}
