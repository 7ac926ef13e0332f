using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>
/// Works out the cost of operations as the GraphQL cost specification has it, from above: conditions are taken to hold, and
/// an abstract type costs as much as its dearest. Takes time in proportion to the operation with its fragments written out
/// and to the number of object types of an abstract type.
/// </summary>
internal sealed class CostPlanner(Schema schema, DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Fragments.ToDictionary(f => f.Name, StringComparer.Ordinal);
    private readonly List<CostSelection> selections = [];
    private readonly Stack<string> path = [];

    /// <exception cref="GraphQLException">A field lacks the one slicing argument that it needs.</exception>
    public CostPlan Plan(OperationDefinitionNode operation)
    {
        var root = operation.Kind switch
        {
            OperationKind.Mutation => schema.MutationType!,
            OperationKind.Subscription => schema.SubscriptionType!,
            _ => schema.QueryType,
        };
        Select([operation.SelectionSet], root, null);
        return new CostPlan(selections, CostWeights.Of(root));
    }

    /// <summary>Adds a selection after all that it rests on, and gives its place.</summary>
    private int Select(IReadOnlyList<SelectionSetNode> sets, NamedType type, CollectedField? parent)
    {
        var collection = new FieldCollection(schema, fragments);
        foreach (var set in sets) collection.Add(set, type);
        var inside = collection.Fields.ToDictionary(f => f, SelectInside);
        var alternatives = new List<CostField[]>();
        foreach (var possible in schema.GetPossibleTypes(type))
        {
            var fields = FieldsOf(possible, collection.Fields, inside, parent);
            if (!alternatives.Exists(known => known.AsSpan().SequenceEqual(fields))) alternatives.Add(fields);
        }

        selections.Add(new CostSelection(alternatives));
        return selections.Count - 1;
    }

    private (int? Selection, ListLength? Length, InputCost? Inputs) SelectInside(CollectedField field)
    {
        path.Push(field.Node.ResponseName);
        RequireOneSlicingArgument(field);
        int? selection = field.Selections.Count == 0 ? null : Select(field.Selections, field.Definition.Type.NamedType, field);
        path.Pop();
        var length = field.Definition is { ListSize: { SizedFields.Count: 0 } size, Type.NullableType: ListType } ? new ListLength(size, field.Node, field.Definition.Arguments) : null;
        return (selection, length, field.Node.Arguments.Count == 0 ? null : new InputCost(field.Node.Arguments, field.Definition.Arguments));
    }

    private CostField[] FieldsOf(
        ObjectType type,
        IReadOnlyList<CollectedField> all,
        Dictionary<CollectedField, (int? Selection, ListLength? Length, InputCost? Inputs)> inside,
        CollectedField? parent)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<CostField>();
        foreach (var field in all.Where(f => schema.GetPossibleTypes(f.Scope).Contains(type)))
        {
            if (!schema.TryGetField(type, field.Node.Name, out var definition)) continue;
            var (selection, length, inputs) = inside[field];
            length ??= SizedBy(parent, definition);
            // Fields of one response name are resolved once, whatever fragments they stand in.
            fields.Add(names.Add(field.Node.ResponseName)
                ? new CostField(CostWeights.Of(definition), CostWeights.Of(definition.Type.NamedType), inputs, length, selection)
                : new CostField(0, 0, null, length, selection));
        }

        return [.. fields];
    }

    private static ListLength? SizedBy(CollectedField? parent, FieldDefinition field) =>
        field.Type.NullableType is ListType && parent?.Definition.ListSize is { } size && size.SizedFields.Contains(field.Name)
            ? new ListLength(size, parent.Node, parent.Definition.Arguments)
            : null;

    private void RequireOneSlicingArgument(CollectedField field)
    {
        if (field.Definition.ListSize is not { RequireOneSlicingArgument: true, SlicingArguments: var names }) return;
        if (field.Node.Arguments.Count(a => names.Contains(a.Name)) == 1) return;
        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"Exactly one slicing argument must be defined. Give one of: {string.Join(", ", names)}.")
            .SetCode(CostErrorCodes.OneSlicingArgumentRequired)
            .AddLocation(field.Node.Line, field.Node.Column)
            .SetPath([.. path.Reverse()])
            .Build());
    }
}
