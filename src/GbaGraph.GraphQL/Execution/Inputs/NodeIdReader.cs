using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Types.Building;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads a global object id and gives the value in it.</summary>
internal sealed class NodeIdReader(GraphType type, NodeIds ids, string? expected, Func<string, object?> convert) : InputReader(type)
{
    protected override object? ReadValue(ValueNode literal, InputScope scope)
    {
        if (!SpecScalars.Id.TryRead(literal, out var id)) throw scope.LiteralRefused(SpecScalars.Id, literal);
        return convert(ids.Decode((string)id, expected).Value) ?? throw NodeIds.Malformed((string)id);
    }
}
