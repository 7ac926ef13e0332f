using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Cost;

/// <summary>A selection set: for each object type that it may meet, what is selected of it. It costs as much as its dearest.</summary>
internal sealed class CostSelection(IReadOnlyList<CostField[]> alternatives)
{
    /// <summary>The places of the selections that this one rests on; all of them come before it in the plan.</summary>
    public IEnumerable<int> Parts => alternatives.SelectMany(fields => fields.Select(f => f.Selection)).OfType<int>();

    public bool DependsOnVariables => alternatives.Any(fields => Array.Exists(fields, f => f.DependsOnVariables));

    public OperationCost Evaluate(VariableValues variables, ReadOnlySpan<OperationCost> selections)
    {
        var dearest = default(OperationCost);
        foreach (var fields in alternatives)
        {
            var sum = default(OperationCost);
            foreach (var field in fields) sum += field.Evaluate(variables, selections);
            dearest = OperationCost.Max(dearest, sum);
        }

        return dearest;
    }
}
