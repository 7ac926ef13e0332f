using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>The cost of the arguments that a field is given: their weights, and those of the input fields in their values.</summary>
internal sealed class InputCost
{
    private readonly List<(string Variable, InputObjectType Type)> variables = [];
    private readonly double known;

    public InputCost(IReadOnlyList<ArgumentNode> arguments, InputValueSet definitions)
    {
        foreach (var argument in arguments)
        {
            if (definitions.TryGet(argument.Name, out var definition)) known += CostWeights.Of(definition) + OfValue(argument.Value, definition.Type.NamedType, variables);
        }
    }

    public bool DependsOnVariables => variables.Count > 0;

    public double Evaluate(VariableValues values)
    {
        var cost = known;
        foreach (var (variable, type) in variables)
        {
            if (values.Get(variable) is { } value) cost += OfValue(value, type, null);
        }

        return cost;
    }

    private static double OfValue(ValueNode value, NamedType type, List<(string Variable, InputObjectType Type)>? variables)
    {
        if (type is not InputObjectType input) return 0;
        switch (value)
        {
            case VariableNode variable:
                variables?.Add((variable.Name, input));
                return 0;
            case ListValueNode list:
                return list.Items.Sum(item => OfValue(item, type, variables));
            case ObjectValueNode record:
                return record.Fields.Sum(field => input.Fields.TryGet(field.Name, out var definition)
                    ? CostWeights.Of(definition) + OfValue(field.Value, definition.Type.NamedType, variables)
                    : 0);
            default:
                return 0;
        }
    }
}
