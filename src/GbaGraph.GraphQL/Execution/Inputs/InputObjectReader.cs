using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads an input object into an instance of its C# type.</summary>
internal sealed class InputObjectReader(GraphType type, InputObjectType inputType, InputObjectFactory factory) : InputFieldsReader(type, inputType)
{
    protected override object Make(object?[] values, bool[] given) => factory.Create(values, given);
}
