using GbaGraph.GraphQL.Execution.Planning;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>An object of the answer; slot i belongs to field i of the plan.</summary>
internal sealed class ObjectResult(SelectionPlan plan, ResultNode? parent, int parentSlot) : ResultNode(parent, parentSlot, plan.Fields.Length)
{
    public SelectionPlan Plan => plan;

    protected override bool IsNonNull(int slot) => plan.Fields[slot].Definition.Type.IsNonNull;

    protected override Path Append(Path path, int slot) => path.Append(plan.Fields[slot].ResponseName);
}
