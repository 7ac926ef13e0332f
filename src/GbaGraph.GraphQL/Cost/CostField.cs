using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Cost;

/// <summary>A field of an operation on one object type.</summary>
/// <param name="Weight">Its own weight.</param>
/// <param name="TypeWeight">The weight of its type.</param>
/// <param name="Inputs">The cost of its arguments; null for none.</param>
/// <param name="Length">How long its list is; null where it isn't one, or not known to be longer than 1.</param>
/// <param name="Selection">The place of its sub-selection in the plan; null for none.</param>
internal sealed record CostField(double Weight, double TypeWeight, InputCost? Inputs, ListLength? Length, int? Selection)
{
    public bool DependsOnVariables => Inputs?.DependsOnVariables == true || Length?.DependsOnVariables == true;

    /// <param name="variables">The request's.</param>
    /// <param name="selections">The costs of the sub-selections, by their place.</param>
    public OperationCost Evaluate(VariableValues variables, ReadOnlySpan<OperationCost> selections)
    {
        var inside = (Selection is { } place ? selections[place] : default) + new OperationCost(0, TypeWeight);
        if (Length is not null) inside *= Length.Evaluate(variables);
        var own = Weight + (Inputs?.Evaluate(variables) ?? 0);
        return inside with { FieldCost = Math.Max(0, own + inside.FieldCost) };
    }
}
