using System.Globalization;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fields that answer under one name can be answered by one value. Two fields are compared once, however many ways lead
/// to both, and the number of comparisons is limited.
/// </summary>
internal sealed class FieldSelectionMergingRule : ValidationRule
{
    private readonly Dictionary<SelectionSetNode, Dictionary<string, List<CollectedField>>> collected = [];
    private readonly HashSet<(FieldNode, FieldNode, bool)> compared = [];
    private readonly FieldKeys keys = new();
    private int comparisons;

    public override string Section => "5.3.2";

    public override void EnterSelectionSet(ValidationContext context, SelectionSetNode selections, NamedType? type)
    {
        foreach (var fields in Collect(context, selections, type).Values)
        {
            for (int i = 1; i < fields.Count; i++)
            {
                for (int j = 0; j < i && CanGoOn(context); j++)
                {
                    Compare(context, fields[j], fields[i], exclusive: false);
                }
            }
        }
    }

    private bool CanGoOn(ValidationContext context) =>
        !context.IsFull && comparisons <= context.Options.MaxFieldComparisons;

    /// <param name="context">The document.</param>
    /// <param name="a">The field that comes first.</param>
    /// <param name="b">Another with the same response name.</param>
    /// <param name="exclusive">Whether the two can never be asked of one object.</param>
    private void Compare(ValidationContext context, CollectedField a, CollectedField b, bool exclusive)
    {
        if (++comparisons == context.Options.MaxFieldComparisons + 1)
        {
            ReportLimit(context, b);
        }

        exclusive |= a.Parent != b.Parent && a.Parent is ObjectType && b.Parent is ObjectType;
        if (!CanGoOn(context) || a.Node == b.Node || !compared.Add((a.Node, b.Node, exclusive)))
        {
            return;
        }

        if ((!exclusive && keys[a.Node] != keys[b.Node]) || !HaveSameShape(a.Type, b.Type))
        {
            Report(context, a, b);
        }
        else if (a.Node.SelectionSet is { } childrenOfA && b.Node.SelectionSet is { } childrenOfB)
        {
            CompareChildren(
                context,
                Collect(context, childrenOfA, a.Type.NamedType),
                Collect(context, childrenOfB, b.Type.NamedType),
                exclusive);
        }
    }

    private void CompareChildren(
        ValidationContext context,
        Dictionary<string, List<CollectedField>> childrenOfA,
        Dictionary<string, List<CollectedField>> childrenOfB,
        bool exclusive)
    {
        foreach (var (name, fieldsOfA) in childrenOfA)
        {
            foreach (var a in fieldsOfA)
            {
                foreach (var b in childrenOfB.GetValueOrDefault(name, []))
                {
                    if (!CanGoOn(context))
                    {
                        return;
                    }

                    Compare(context, a, b, exclusive);
                }
            }
        }
    }

    private static bool HaveSameShape(GraphType a, GraphType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.OfType, y.OfType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.OfType, y.OfType),
        (ListType, _) or (_, ListType) => false,
        (NamedType { IsComposite: true }, NamedType { IsComposite: true }) => true,
        _ => ReferenceEquals(a, b),
    };

    /// <summary>The fields below, through fragments, by response name.</summary>
    private Dictionary<string, List<CollectedField>> Collect(
        ValidationContext context, SelectionSetNode selections, NamedType? type)
    {
        if (!collected.TryGetValue(selections, out var fields))
        {
            collected[selections] = fields = new(StringComparer.Ordinal);
            Collect(context, selections, type, new Collection(fields, [], []));
        }

        return fields;
    }

    private void Collect(
        ValidationContext context, SelectionSetNode selections, NamedType? type, Collection collection)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field when context.FindField(type, field.Name) is { } definition:
                    Add(collection, new CollectedField(field, type!, definition.Type));
                    break;
                case InlineFragmentNode fragment:
                    var condition = fragment.TypeCondition is { } name ? context.FindType(name.Name) : type;
                    Collect(context, fragment.SelectionSet, condition, collection);
                    break;
                case FragmentSpreadNode spread when context.FindFragment(spread.Name) is { } target && collection.Visited.Add(target):
                    Collect(context, target.SelectionSet, context.FindType(target.TypeCondition.Name), collection);
                    break;
            }
        }
    }

    /// <summary>Adds a field, unless it is a leaf that stands there already and could only compare the same.</summary>
    private void Add(Collection collection, CollectedField field)
    {
        string name = field.Node.ResponseName;
        if (field.Node.SelectionSet is null && !collection.Leaves.Add((name, field.Parent, keys[field.Node])))
        {
            return;
        }

        if (!collection.Fields.TryGetValue(name, out var found))
        {
            collection.Fields[name] = found = [];
        }

        found.Add(field);
    }

    private static void Report(ValidationContext context, CollectedField a, CollectedField b) =>
        context.ReportAt(null, new ErrorDraft(
                "Encountered fields for the same object that cannot be merged.", a.Node, b.Node)
            .With("declaringTypeA", a.Parent.Name)
            .With("declaringTypeB", b.Parent.Name)
            .With("fieldA", a.Node.Name)
            .With("fieldB", b.Node.Name)
            .With("typeA", a.Type.ToString())
            .With("typeB", b.Type.ToString())
            .With("responseNameA", a.Node.ResponseName)
            .With("responseNameB", b.Node.ResponseName)
            .SpecifiedBy("Field-Selection-Merging"));

    private static void ReportLimit(ValidationContext context, CollectedField field)
    {
        int limit = context.Options.MaxFieldComparisons;
        context.ReportAt(null, new ErrorDraft(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"More than {limit} pairs of fields answer under one name; select each field once."),
                field.Node)
            .With("code", ValidationErrorCodes.TooManyFieldComparisons)
            .With("limit", limit));
    }

    private sealed record CollectedField(FieldNode Node, NamedType Parent, GraphType Type);

    /// <summary>One walk over a selection set: what it found, and where it has been.</summary>
    private sealed record Collection(
        Dictionary<string, List<CollectedField>> Fields,
        HashSet<(string ResponseName, NamedType Parent, int Key)> Leaves,
        HashSet<FragmentDefinitionNode> Visited);
}
