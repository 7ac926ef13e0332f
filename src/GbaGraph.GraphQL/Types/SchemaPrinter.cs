using System.Globalization;
using System.Text;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types;

/// <summary>Prints a schema in the schema definition language: interfaces, objects, unions, inputs, enums, directives, scalars, each by name.</summary>
public sealed class SchemaPrinter
{
    private static readonly string[] BuiltInDirectives = ["skip", "include", "deprecated"];
    private readonly StringBuilder text = new();

    private SchemaPrinter()
    {
    }

    /// <summary>The text, in lines that end with a line feed. The scalars of the specification, the directives skip, include and deprecated, and the types of introspection are left out.</summary>
    public static string Print(Schema schema)
    {
        var printer = new SchemaPrinter();
        printer.WriteRoots(schema);
        foreach (var type in schema.Types.Where(t => !t.IsIntrospection && !SpecScalars.All.Contains(t)).OrderBy(t => Order(t.Kind)).ThenBy(t => t.Name, StringComparer.Ordinal))
        {
            if (type.Kind != TypeKind.Scalar) printer.WriteType(type);
        }

        foreach (var directive in schema.Directives.Where(d => !BuiltInDirectives.Contains(d.Name))) printer.WriteDirective(directive);
        foreach (var scalar in schema.Types.OfType<ScalarType>().Except(SpecScalars.All).OrderBy(t => t.Name, StringComparer.Ordinal)) printer.WriteScalar(scalar);
        return printer.text.ToString().TrimEnd('\n') + "\n";
    }

    private static int Order(TypeKind kind) => kind switch
    {
        TypeKind.Interface => 0,
        TypeKind.Object => 1,
        TypeKind.Union => 2,
        TypeKind.InputObject => 3,
        _ => 4,
    };

    private void WriteRoots(Schema schema)
    {
        WriteDescription(schema.Description, string.Empty);
        text.Append("schema {\n  query: ").Append(schema.QueryType.Name).Append('\n');
        if (schema.MutationType is { } mutation) text.Append("  mutation: ").Append(mutation.Name).Append('\n');
        if (schema.SubscriptionType is { } subscription) text.Append("  subscription: ").Append(subscription.Name).Append('\n');
        text.Append("}\n\n");
    }

    private void WriteType(NamedType type)
    {
        WriteDescription(type.Description, string.Empty);
        switch (type)
        {
            case ComplexType complex:
                text.Append(complex is InterfaceType ? "interface " : "type ").Append(complex.Name);
                if (complex.Interfaces.Count > 0) text.Append(" implements ").AppendJoin(" & ", complex.Interfaces);
                WriteWeight(complex.Weight);
                WriteBody(complex.Fields, WriteField);
                break;
            case UnionType union:
                text.Append("union ").Append(union.Name).Append(" = ").AppendJoin(" | ", union.Types).Append("\n\n");
                break;
            case InputObjectType input:
                text.Append("input ").Append(input.Name).Append(input.IsOneOf ? " @oneOf" : string.Empty);
                WriteBody(input.Fields, WriteInputField);
                break;
            case EnumType enumType:
                text.Append("enum ").Append(enumType.Name);
                WriteWeight(enumType.Weight);
                WriteBody(enumType.Values, WriteEnumValue);
                break;
        }
    }

    private void WriteBody<T>(IEnumerable<T> members, Action<T> write)
    {
        text.Append(" {\n");
        foreach (var member in members) write(member);
        text.Append("}\n\n");
    }

    private void WriteField(FieldDefinition field)
    {
        WriteDescription(field.Description, "  ");
        text.Append("  ").Append(field.Name);
        WriteArguments(field.Arguments);
        text.Append(": ").Append(field.Type);
        WriteWeight(field.Weight);
        if (field.ListSize is { IsDeclared: true } size) WriteListSize(size);
        WriteDeprecation(field.DeprecationReason);
        text.Append('\n');
    }

    private void WriteInputField(InputValueDefinition field)
    {
        WriteDescription(field.Description, "  ");
        text.Append("  ");
        WriteInputValue(field);
        text.Append('\n');
    }

    private void WriteEnumValue(EnumValueDefinition value)
    {
        WriteDescription(value.Description, "  ");
        text.Append("  ").Append(value.Name);
        WriteDeprecation(value.DeprecationReason);
        text.Append('\n');
    }

    private void WriteArguments(InputValueSet arguments)
    {
        if (arguments.Count == 0) return;
        text.Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0) text.Append(' ');
            if (arguments[i].Description is { } description) text.Append(Quote(description)).Append(' ');
            WriteInputValue(arguments[i]);
        }

        text.Append(')');
    }

    private void WriteInputValue(InputValueDefinition value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal) text.Append(" = ").Append(literal);
        WriteWeight(value.Weight);
        WriteDeprecation(value.DeprecationReason);
    }

    private void WriteDirective(DirectiveDefinition directive)
    {
        WriteDescription(directive.Description, string.Empty);
        text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments);
        text.Append(directive.IsRepeatable ? " repeatable" : string.Empty).Append(" on ").AppendJoin(" | ", directive.Locations).Append("\n\n");
    }

    private void WriteScalar(ScalarType scalar)
    {
        WriteDescription(scalar.Description, string.Empty);
        text.Append("scalar ").Append(scalar.Name);
        if (scalar.SpecifiedBy is { } url) text.Append(" @specifiedBy(url: ").Append(Quote(url)).Append(')');
        text.Append("\n\n");
    }

    private void WriteWeight(double? weight)
    {
        if (weight is { } known) text.Append(CultureInfo.InvariantCulture, $" @cost(weight: \"{known}\")");
    }

    private void WriteListSize(ListSizeDefinition size)
    {
        var arguments = new List<string>();
        if (size.AssumedSize is { } assumed) arguments.Add(string.Create(CultureInfo.InvariantCulture, $"assumedSize: {assumed}"));
        if (size.SlicingArguments.Count > 0) arguments.Add("slicingArguments: " + Names(size.SlicingArguments));
        if (size is { SlicingArguments.Count: > 0, SlicingArgumentDefaultValue: { } fallback }) arguments.Add(string.Create(CultureInfo.InvariantCulture, $"slicingArgumentDefaultValue: {fallback}"));
        if (size.SizedFields.Count > 0) arguments.Add("sizedFields: " + Names(size.SizedFields));
        arguments.Add("requireOneSlicingArgument: " + (size.RequireOneSlicingArgument ? "true" : "false"));
        text.Append(" @listSize(").AppendJoin(", ", arguments).Append(')');
    }

    private static string Names(IEnumerable<string> names) => "[" + string.Join(", ", names.Select(Quote)) + "]";

    private void WriteDeprecation(string? reason)
    {
        if (reason is not null) text.Append(" @deprecated(reason: ").Append(Quote(reason)).Append(')');
    }

    private void WriteDescription(string? description, string indent)
    {
        if (description is null) return;
        if (!description.Contains('\n', StringComparison.Ordinal))
        {
            text.Append(indent).Append(Quote(description)).Append('\n');
            return;
        }

        text.Append(indent).Append("\"\"\"\n");
        foreach (var line in description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            text.Append(line.Length == 0 ? string.Empty : indent + line).Append('\n');
        }

        text.Append(indent).Append("\"\"\"\n");
    }

    private static string Quote(string value) => new StringValueNode(0, 0, value, false).ToString();
}
