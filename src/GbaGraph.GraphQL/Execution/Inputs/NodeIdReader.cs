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
        try
        {
            return convert(ids.Decode((string)id, expected).Value) ?? throw NodeIds.Malformed((string)id);
        }
        catch (GraphQLException malformed)
        {
            // An argument that can't be coerced is an error of its field, not of the request (specification, section 6.4.1).
            throw new InputException(malformed.Errors[0]);
        }
    }
}
