using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads a scalar; <paramref name="convert"/> turns the scalar's own type into the resolver's, where they differ.</summary>
internal sealed class ScalarReader(GraphType type, ScalarType scalar, Func<object, object?>? convert) : InputReader(type)
{
    protected override object? ReadValue(ValueNode literal, InputScope scope)
    {
        if (scalar is AnyType) literal = scope.Resolve(literal);
        if (!scalar.TryRead(literal, out var value)) throw scope.LiteralRefused(scalar, literal);
        return convert is null ? value : convert(value) ?? throw scope.LiteralRefused(scalar, literal);
    }
}
