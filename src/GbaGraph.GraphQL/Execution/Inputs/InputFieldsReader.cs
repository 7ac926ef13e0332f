using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Reads the fields of an input object one by one, without a C# type of its own.</summary>
internal class InputFieldsReader(GraphType type, InputObjectType inputType) : InputReader(type)
{
    protected override object? ReadValue(ValueNode literal, InputScope scope)
    {
        if (literal is not ObjectValueNode record) throw scope.ObjectExpected(inputType, literal);
        var values = new object?[inputType.Fields.Count];
        var given = new bool[values.Length];
        for (var i = 0; i < values.Length; i++) values[i] = ReadField(record, inputType.Fields[i], scope, out given[i]);
        if (inputType.IsOneOf && given.Count(g => g) != 1) throw scope.NotOneOf(inputType, given.Count(g => g));
        return Make(values, given);
    }

    protected virtual object Make(object?[] values, bool[] given) => values;

    private object? ReadField(ObjectValueNode record, InputValueDefinition field, InputScope scope, out bool given)
    {
        var reader = field.Reader!;
        var value = record.Fields.FirstOrDefault(f => f.Name == field.Name)?.Value;
        if (value is VariableNode variable) value = scope.Variables.Get(variable.Name);
        value ??= field.DefaultValue;
        given = value is not null;
        if (value is not null) return scope.Within(field.Name, $"{inputType.Name}.{field.Name}", () => reader.Read(value, scope));
        return field.Type.IsNonNull ? throw scope.FieldMissing(inputType, field) : reader.Absent;
    }
}
