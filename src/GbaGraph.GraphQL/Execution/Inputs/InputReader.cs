using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Turns literals of one input type into values of one C# type.</summary>
internal abstract class InputReader(GraphType type)
{
    /// <summary>What a resolver gets where the caller left the value out and there is no default.</summary>
    public virtual object? Absent => null;

    protected GraphType Type { get; } = type;

    /// <exception cref="InputException">The literal isn't a value of the type.</exception>
    public virtual object? Read(ValueNode literal, InputScope scope)
    {
        var node = literal is VariableNode variable ? scope.Variables.Get(variable.Name) ?? InputScope.Null : literal;
        if (node is not NullValueNode) return ReadValue(node, scope);
        if (Type.IsNonNull) throw scope.NullRefused();
        return null;
    }

    protected abstract object? ReadValue(ValueNode literal, InputScope scope);
}
