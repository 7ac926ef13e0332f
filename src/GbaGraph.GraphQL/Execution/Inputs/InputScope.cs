using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>Where in an input a reader stands, for its error messages, and the variables it may meet.</summary>
internal sealed class InputScope(VariableValues variables)
{
    private Path path = Path.Root;
    private string? coordinate;
    private string? responseName;

    public static NullValueNode Null { get; } = new(0, 0);

    public VariableValues Variables { get; } = variables;

    /// <summary>Runs the reader one step down: in an argument, a field of an input object, or an item of a list.</summary>
    public T Within<T>(object segment, string? at, Func<T> read, string? responseName = null)
    {
        var (outerPath, outerCoordinate, outerName) = (path, coordinate, this.responseName);
        path = segment is int index ? path.Append(index) : path.Append((string)segment);
        if (at is not null) (coordinate, this.responseName) = (at, responseName);
        try
        {
            return read();
        }
        finally
        {
            (path, coordinate, this.responseName) = (outerPath, outerCoordinate, outerName);
        }
    }

    /// <summary>The literal with the variables in it replaced by their values; a variable left out is null.</summary>
    public ValueNode Resolve(ValueNode literal) => literal switch
    {
        VariableNode variable => Variables.Get(variable.Name) ?? Null,
        ListValueNode list => new ListValueNode(list.Line, list.Column, [.. list.Items.Select(Resolve)]),
        ObjectValueNode record => new ObjectValueNode(
            record.Line, record.Column, [.. record.Fields.Select(f => new ObjectFieldNode(f.Line, f.Column, f.Name, Resolve(f.Value)))]),
        _ => literal,
    };

    public InputException LiteralRefused(NamedType type, ValueNode literal)
    {
        var error = Error($"{type.Name} cannot parse the given literal of type `{literal.GetType().Name}`.");
        if (coordinate is null) return new InputException(error.Build());
        error.SetExtension("fieldCoordinate", coordinate).SetExtension("fieldType", type.Name);
        if (responseName is not null) error.SetExtension("responseName", responseName);
        return new InputException(error.Build());
    }

    public InputException NullRefused()
    {
        var error = Error("Cannot accept null for non-nullable input.").SetCode("HC0018");
        if (coordinate is not null) error.SetExtension("fieldCoordinate", coordinate);
        return new InputException(error.Build());
    }

    public InputException FieldMissing(InputObjectType type, InputValueDefinition field) => new(
        Error($"The required input field `{field.Name}` is missing.").SetPath(path.Append(field.Name)).SetCode("HC0018")
            .SetExtension("fieldCoordinate", $"{type.Name}.{field.Name}").Build());

    public InputException FieldUnknown(InputObjectType type, string name) => new(
        Error($"The field `{name}` does not exist on the type `{type.Name}`.").SetExtension("type", type.Name).Build());

    public InputException NotOneOf(InputObjectType type, int given) => new(
        Error(given > 1
            ? $"More than one field of the Oneof Input Object `{type.Name}` is set. Oneof Input Objects are a special variant of Input Objects where the type system asserts that exactly one of the fields must be set and non-null."
            : $"The Oneof Input Object `{type.Name}` requires that exactly one field must be supplied and that field must not be `null`.")
            .SetCode(given > 1 ? "HC0055" : "HC0054").Build());

    public InputException ObjectExpected(InputObjectType type, ValueNode literal) => new(
        Error($"The input object `{type.Name}` must be an object, not a `{literal.GetType().Name}`.").Build());

    private IErrorBuilder Error(string message) => ErrorBuilder.New().SetMessage(message).SetPath(path);
}
