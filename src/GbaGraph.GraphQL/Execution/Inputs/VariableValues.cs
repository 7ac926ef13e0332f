using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>The variables of one request, checked against their types; defaults are filled in.</summary>
internal sealed class VariableValues(IReadOnlyDictionary<string, ValueNode> values)
{
    public static VariableValues None { get; } = new(new Dictionary<string, ValueNode>());

    /// <summary>The value; null where it was left out and has no default.</summary>
    public ValueNode? Get(string name) => values.GetValueOrDefault(name);

    public bool IsTrue(string name) => Get(name) is BooleanValueNode { Value: true };
}
