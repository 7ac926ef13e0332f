using GbaGraph.Api.Sources;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>One arrow between two elements.</summary>
[GraphQLName("FrameworkRelation")]
public sealed class FrameworkRelationNode(Framework framework, FrameworkRelation relation)
{
    /// <summary>Key within its framework.</summary>
    public string Key => relation.Id;

    public FrameworkRelationKind Kind => relation.Kind;
    public FrameworkElementNode From => FrameworkElementNode.Find(framework, relation.From)!;
    public FrameworkElementNode To => FrameworkElementNode.Find(framework, relation.To)!;

    /// <summary>What flows or how, in our words.</summary>
    public string? Content => relation.Content;

    /// <summary>The phase that it holds in; null for always.</summary>
    public FrameworkElementNode? Phase => FrameworkElementNode.Find(framework, relation.Phase);

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(relation.Evidence);
}
