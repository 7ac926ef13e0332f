using System.Globalization;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>The length of a list as far as a document tells it.</summary>
internal sealed class ListLength
{
    private readonly ListSizeDefinition definition;
    private readonly List<(string Name, ValueNode? Default)> variables = [];
    private readonly double? given;

    /// <param name="definition">What the schema says.</param>
    /// <param name="field">The field that has the slicing arguments.</param>
    /// <param name="arguments">The arguments as that field defines them.</param>
    public ListLength(ListSizeDefinition definition, FieldNode field, InputValueSet arguments)
    {
        this.definition = definition;
        foreach (var name in definition.SlicingArguments)
        {
            var value = field.Arguments.FirstOrDefault(a => a.Name == name)?.Value;
            var fallback = arguments.TryGet(name, out var argument) ? argument.DefaultValue : null;
            if (value is VariableNode variable) variables.Add((variable.Name, fallback));
            else Take(value ?? fallback, ref given);
        }
    }

    public bool DependsOnVariables => variables.Count > 0;

    public double Evaluate(VariableValues values)
    {
        var length = given;
        foreach (var (name, fallback) in variables) Take(values.Get(name) ?? fallback, ref length);
        var assumed = definition.AssumedSize ?? 1;
        if (length is not { } known) return definition.SlicingArgumentDefaultValue ?? assumed;
        return definition.IsBound ? Math.Min(known, assumed) : known;
    }

    private static void Take(ValueNode? value, ref double? length)
    {
        double? given = value switch
        {
            IntValueNode number => Math.Max(0, double.Parse(number.Value, CultureInfo.InvariantCulture)),
            ListValueNode list => list.Items.Count,
            StringValueNode => 1,
            _ => null,
        };
        if (given is not { } read) return;
        length = length is { } other ? Math.Max(read, other) : read;
    }
}
