using System.Text.Json;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Checks the variables of a request against their declared types, and turns them from JSON into literals.</summary>
internal sealed class VariableCoercion(Schema schema)
{
    /// <exception cref="InputException">A value is missing or doesn't fit.</exception>
    public VariableValues Coerce(IReadOnlyList<VariableDefinitionNode> definitions, JsonElement variables)
    {
        if (definitions.Count == 0) return VariableValues.None;
        var values = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            var given = variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(definition.Name, out var value) ? value : default;
            if (Coerce(definition, given) is { } literal) values[definition.Name] = literal;
        }

        return new VariableValues(values);
    }

    private ValueNode? Coerce(VariableDefinitionNode definition, JsonElement given)
    {
        if (given.ValueKind == JsonValueKind.Undefined && definition.DefaultValue is not null) return definition.DefaultValue;
        if (given.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            if (definition.Type is NonNullTypeNode) throw Required(definition);
            return given.ValueKind == JsonValueKind.Null ? InputScope.Null : null;
        }

        var scope = new InputScope(VariableValues.None);
        return scope.Within(definition.Name, null, () => Check(TypeOf(definition.Type), JsonLiterals.From(given), scope));
    }

    private GraphType TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.InnerType)),
        ListTypeNode list => new ListType(TypeOf(list.ElementType)),
        NamedTypeNode named when schema.TryGetType(named.Name, out var type) => type,
        _ => throw new InvalidOperationException($"The type {node} isn't in the schema."),
    };

    /// <summary>The literal with strings turned into enum values where the type says so.</summary>
    private static ValueNode Check(GraphType type, ValueNode literal, InputScope scope)
    {
        if (literal is NullValueNode) return type.IsNonNull ? throw scope.NullRefused() : literal;
        switch (type.NullableType)
        {
            case ListType list:
                return literal is ListValueNode many
                    ? new ListValueNode(0, 0, [.. many.Items.Select((item, i) => scope.Within(i, null, () => Check(list.OfType, item, scope)))])
                    : scope.Within(0, null, () => Check(list.OfType, literal, scope));
            case ScalarType scalar:
                return scalar.TryRead(literal, out _) ? literal : throw scope.LiteralRefused(scalar, literal);
            case EnumType enumType:
                var symbol = literal is StringValueNode text ? new EnumValueNode(0, 0, text.Value) : literal;
                return symbol is EnumValueNode known && enumType.TryGetValue(known.Value, out _) ? symbol : throw scope.LiteralRefused(enumType, symbol);
            default:
                return CheckObject((InputObjectType)type.NullableType, literal, scope);
        }
    }

    private static ObjectValueNode CheckObject(InputObjectType type, ValueNode literal, InputScope scope)
    {
        if (literal is not ObjectValueNode record) throw scope.ObjectExpected(type, literal);
        var given = new List<ObjectFieldNode>(record.Fields.Count);
        foreach (var field in record.Fields)
        {
            if (!type.Fields.TryGet(field.Name, out var definition)) throw scope.FieldUnknown(type, field.Name);
            var value = scope.Within(field.Name, $"{type.Name}.{field.Name}", () => Check(definition.Type, field.Value, scope));
            given.Add(new ObjectFieldNode(0, 0, field.Name, value));
        }

        if (type.IsOneOf && (given.Count != 1 || given[0].Value is NullValueNode)) throw scope.NotOneOf(type, given.Count);
        var missing = type.Fields.FirstOrDefault(f => f.IsRequired && given.TrueForAll(g => g.Name != f.Name));
        return missing is null ? new ObjectValueNode(0, 0, given) : throw scope.FieldMissing(type, missing);
    }

    private static InputException Required(VariableDefinitionNode definition) => new(
        ErrorBuilder.New().SetMessage($"Variable `{definition.Name}` is required.").AddLocation(definition.Variable.Line, definition.Variable.Column)
            .SetCode("HC0018").SetExtension("variable", definition.Name).Build());
}
