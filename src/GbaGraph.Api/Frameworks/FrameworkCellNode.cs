using GbaGraph.Api.Sources;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>One cell of a comparison table: what an element is on a dimension.</summary>
[GraphQLName("FrameworkCell")]
public sealed class FrameworkCellNode(Framework framework, FrameworkCell cell)
{
    /// <summary>Key within its framework.</summary>
    public string Key => cell.Id;

    public FrameworkElementNode Element => FrameworkElementNode.Find(framework, cell.Element)!;
    public FrameworkElementNode Dimension => FrameworkElementNode.Find(framework, cell.Dimension)!;

    /// <summary>What the cell says, in our words.</summary>
    public string? Text => cell.Text;

    /// <summary>The element that the cell names.</summary>
    public FrameworkElementNode? Value => FrameworkElementNode.Find(framework, cell.Value);

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(cell.Evidence);
}
