using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>A list of the answer.</summary>
internal sealed class ListResult(GraphType itemType, ResultNode parent, int parentSlot, int size) : ResultNode(parent, parentSlot, size)
{
    /// <summary>How a leaf among the items is written.</summary>
    public GraphType ItemType => itemType;

    protected override bool IsNonNull(int slot) => itemType.IsNonNull;

    protected override Path Append(Path path, int slot) => path.Append(slot);
}
