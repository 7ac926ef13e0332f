using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Api.Actors;

/// <summary>One claim about an actor beside its names and links.</summary>
[GraphQLName("ActorAttribute")]
public sealed class ActorAttributeNode(string actor, ActorAttribute attribute)
{
    public AttributeKey Key => attribute.Key;
    public string Value => attribute.Value;
    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(attribute.Evidence);

    /// <summary>Conflicts that dispute it; empty where nothing does.</summary>
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfClaim conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync($"attribute:{actor}:{Vocabulary.NameOf(attribute.Key).ToLowerInvariant()}:{attribute.Value}", cancellationToken) ?? [];
}
