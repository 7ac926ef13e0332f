using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads a value into an <see cref="Optional{T}"/>, which tells null from a value left out.</summary>
internal sealed class OptionalReader(GraphType type, InputReader inner, Func<object?, object> wrap, object absent) : InputReader(type)
{
    public override object? Absent => absent;

    public override object? Read(ValueNode literal, InputScope scope) => wrap(inner.Read(literal, scope));

    protected override object? ReadValue(ValueNode literal, InputScope scope) => Read(literal, scope);
}
