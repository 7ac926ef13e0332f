using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads an enum value by its name in the schema.</summary>
internal sealed class EnumReader(GraphType type, EnumType enumType) : InputReader(type)
{
    protected override object? ReadValue(ValueNode literal, InputScope scope) =>
        literal is EnumValueNode symbol && enumType.TryGetValue(symbol.Value, out var value) ? value.Value : throw scope.LiteralRefused(enumType, literal);
}
