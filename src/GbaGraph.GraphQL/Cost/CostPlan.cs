using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Cost;

/// <summary>The cost of one operation for any variables. What no variable decides is worked out once.</summary>
internal sealed class CostPlan
{
    private readonly IReadOnlyList<CostSelection> selections;
    private readonly OperationCost[] known;
    private readonly int[] open;
    private readonly double rootWeight;

    /// <param name="selections">The selections, each after those that it rests on; the last is the operation's own.</param>
    /// <param name="rootWeight">The weight of the root type.</param>
    public CostPlan(IReadOnlyList<CostSelection> selections, double rootWeight)
    {
        this.selections = selections;
        this.rootWeight = rootWeight;
        known = new OperationCost[selections.Count];
        var depends = new bool[selections.Count];
        for (var place = 0; place < selections.Count; place++)
        {
            depends[place] = selections[place].DependsOnVariables || selections[place].Parts.Any(part => depends[part]);
            if (!depends[place]) known[place] = selections[place].Evaluate(VariableValues.None, known);
        }

        open = [.. Enumerable.Range(0, selections.Count).Where(place => depends[place])];
    }

    public OperationCost Evaluate(VariableValues variables)
    {
        if (open.Length == 0) return WithRoot(known[^1]);
        var costs = (OperationCost[])known.Clone();
        foreach (var place in open) costs[place] = selections[place].Evaluate(variables, costs);
        return WithRoot(costs[^1]);
    }

    private OperationCost WithRoot(OperationCost cost) => cost + new OperationCost(0, rootWeight);
}
