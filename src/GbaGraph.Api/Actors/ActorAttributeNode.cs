using GbaGraph.Api.Sources;
using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>One claim about an actor beside its names and links.</summary>
[GraphQLName("ActorAttribute")]
public sealed class ActorAttributeNode(ActorAttribute attribute)
{
    public AttributeKey Key => attribute.Key;
    public string Value => attribute.Value;
    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(attribute.Evidence);
}
