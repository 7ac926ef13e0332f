using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Tests.Validation;

/// <summary>FieldsInSetCanMerge and SameResponseShape word by word as in section 5.3.2, pair by pair, with no memory.</summary>
internal sealed class MergeOracle(DocumentNode document)
{
    public bool EverythingMerges() => document.Definitions.All(definition =>
        SetsWithin(definition.SelectionSet, RootType(definition)).All(set => FieldsInSetCanMerge(Fields(set.Set, set.Type))));

    private static NamedType RootType(DefinitionNode definition) => Find(definition is FragmentDefinitionNode fragment ? fragment.TypeCondition.Name : "Query");

    private static NamedType Find(string name)
    {
        PetSchema.Instance.TryGetType(name, out var type);
        return type.ShouldNotBeNull();
    }

    private static IEnumerable<(SelectionSetNode Set, NamedType Type)> SetsWithin(SelectionSetNode set, NamedType type)
    {
        yield return (set, type);
        foreach (var selection in set.Selections)
        {
            var inner = selection switch
            {
                FieldNode { SelectionSet: { } children } field => SetsWithin(children, ReturnType(type, field).NamedType),
                InlineFragmentNode fragment => SetsWithin(fragment.SelectionSet, fragment.TypeCondition is { } name ? Find(name.Name) : type),
                _ => [],
            };
            foreach (var found in inner)
            {
                yield return found;
            }
        }
    }

    private bool FieldsInSetCanMerge(List<(FieldNode Field, NamedType Parent)> fields) => PairsByName(fields).All(pair =>
    {
        var (a, b) = pair;
        if (!SameResponseShape(a, b))
        {
            return false;
        }

        bool mayMeet = a.Parent == b.Parent || a.Parent.Kind != TypeKind.Object || b.Parent.Kind != TypeKind.Object;
        return !mayMeet || (a.Field.Name == b.Field.Name && Arguments(a.Field) == Arguments(b.Field) && FieldsInSetCanMerge(MergedSet(a, b)));
    });

    private bool SameResponseShape((FieldNode Field, NamedType Parent) a, (FieldNode Field, NamedType Parent) b)
    {
        GraphType typeA = ReturnType(a.Parent, a.Field);
        GraphType typeB = ReturnType(b.Parent, b.Field);
        while (typeA.IsNonNull || typeB.IsNonNull || typeA is ListType || typeB is ListType)
        {
            if (typeA.IsNonNull != typeB.IsNonNull)
            {
                return false;
            }

            (typeA, typeB) = (typeA.NullableType, typeB.NullableType);
            if (typeA is ListType != typeB is ListType)
            {
                return false;
            }

            if (typeA is ListType listA && typeB is ListType listB)
            {
                (typeA, typeB) = (listA.OfType, listB.OfType);
            }
        }

        return typeA.NamedType.IsLeaf || typeB.NamedType.IsLeaf
            ? typeA == typeB
            : PairsByName(MergedSet(a, b)).All(pair => SameResponseShape(pair.A, pair.B));
    }

    private List<(FieldNode Field, NamedType Parent)> MergedSet((FieldNode Field, NamedType Parent) a, (FieldNode Field, NamedType Parent) b) =>
    [
        .. a.Field.SelectionSet is null ? [] : Fields(a.Field.SelectionSet, ReturnType(a.Parent, a.Field).NamedType),
        .. b.Field.SelectionSet is null ? [] : Fields(b.Field.SelectionSet, ReturnType(b.Parent, b.Field).NamedType),
    ];

    private List<(FieldNode Field, NamedType Parent)> Fields(SelectionSetNode set, NamedType type) =>
        [.. set.Selections.SelectMany(selection => selection switch
        {
            FieldNode field => [(field, type)],
            InlineFragmentNode fragment => Fields(fragment.SelectionSet, fragment.TypeCondition is { } name ? Find(name.Name) : type),
            FragmentSpreadNode spread => Fields(
                document.Fragments.Single(fragment => fragment.Name == spread.Name).SelectionSet,
                Find(document.Fragments.Single(fragment => fragment.Name == spread.Name).TypeCondition.Name)),
            _ => throw new InvalidOperationException("A fourth kind of selection."),
        })];

    private static IEnumerable<((FieldNode Field, NamedType Parent) A, (FieldNode Field, NamedType Parent) B)> PairsByName(
        List<(FieldNode Field, NamedType Parent)> fields) =>
        from i in Enumerable.Range(0, fields.Count)
        from j in Enumerable.Range(0, i)
        where fields[i].Field.ResponseName == fields[j].Field.ResponseName
        select (fields[j], fields[i]);

    private static GraphType ReturnType(NamedType parent, FieldNode field)
    {
        PetSchema.Instance.TryGetField(parent, field.Name, out var definition);
        return definition.ShouldNotBeNull().Type;
    }

    private static string Arguments(FieldNode field) => string.Join(',', field.Arguments.Select(argument => argument.ToString()).Order(StringComparer.Ordinal));
}
