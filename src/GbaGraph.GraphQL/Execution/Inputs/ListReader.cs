using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads a list; a single value stands for a list of one.</summary>
internal sealed class ListReader(GraphType type, InputReader item, Func<object?[], object> collect) : InputReader(type)
{
    protected override object? ReadValue(ValueNode literal, InputScope scope)
    {
        if (literal is not ListValueNode list) return collect([item.Read(literal, scope)]);
        var values = new object?[list.Items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var index = i;
            values[i] = scope.Within(i, null, () => item.Read(list.Items[index], scope));
        }

        return collect(values);
    }
}
