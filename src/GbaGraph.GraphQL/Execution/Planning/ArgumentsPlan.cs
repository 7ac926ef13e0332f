using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>
/// The arguments of one field. They depend on the variables alone, so that those without variables are read once for all
/// requests, and the others once a request however many objects the field is on.
/// </summary>
internal sealed class ArgumentsPlan
{
    private static readonly object?[] Empty = [];
    private readonly FieldDefinition field;
    private readonly string coordinate;
    private readonly string responseName;
    private readonly ValueNode?[] literals;
    private readonly InputException? failure;

    public ArgumentsPlan(string typeName, FieldDefinition field, FieldNode node)
    {
        this.field = field;
        coordinate = $"{typeName}.{field.Name}";
        responseName = node.ResponseName;
        literals = [.. field.Arguments.Select(a => node.Arguments.FirstOrDefault(n => n.Name == a.Name)?.Value)];
        if (Array.Exists(literals, l => l is not null && HasVariables(l))) return;
        try
        {
            Constant = field.Arguments.Count == 0 ? Empty : Read(VariableValues.None);
        }
        catch (InputException exception)
        {
            failure = exception;
        }
    }

    /// <summary>The values where no variable is among them; null otherwise, and where one doesn't fit.</summary>
    public object?[]? Constant { get; }

    /// <exception cref="InputException">An argument doesn't fit its type.</exception>
    /// <exception cref="GraphQLException">A global id is malformed or of the wrong type.</exception>
    public object?[] Get(VariableValues variables, Dictionary<ArgumentsPlan, object?[]> cache)
    {
        if (failure is not null) throw failure;
        if (Constant is not null) return Constant;
        if (!cache.TryGetValue(this, out var values)) cache[this] = values = Read(variables);
        return values;
    }

    /// <summary>Whether the document, or the variable it names, gives the argument.</summary>
    public bool IsGiven(int argument, VariableValues variables) =>
        literals[argument] is { } literal && (literal is not VariableNode variable || variables.Get(variable.Name) is not null);

    private static bool HasVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariables),
        ObjectValueNode record => record.Fields.Any(f => HasVariables(f.Value)),
        _ => false,
    };

    private object?[] Read(VariableValues variables)
    {
        var scope = new InputScope(variables);
        var values = new object?[literals.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = field.Arguments[i];
            var literal = literals[i];
            if (literal is VariableNode variable) literal = variables.Get(variable.Name) ?? argument.DefaultValue ?? InputScope.Null;
            literal ??= argument.DefaultValue;
            values[i] = literal is null
                ? argument.Reader!.Absent
                : scope.Within(argument.Name, $"{coordinate}({argument.Name}:)", () => argument.Reader!.Read(literal, scope), responseName);
        }

        return values;
    }
}
