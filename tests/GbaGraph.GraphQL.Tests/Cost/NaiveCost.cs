using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Tests.Cost;

/// <summary>
/// The cost of an operation by the definition: for every concrete type at every level, the fields that execution would collect,
/// merged by response name. Takes exponential time, and knows literals and the default weights only.
/// </summary>
internal sealed class NaiveCost(Schema schema, DocumentNode document)
{
    public (double Fields, double Types) Of(OperationDefinitionNode operation)
    {
        var (fields, types) = Of([operation.SelectionSet], schema.QueryType, null);
        return (fields, types + 1);
    }

    private (double Fields, double Types) Of(IReadOnlyList<SelectionSetNode> sets, ObjectType type, (FieldNode Node, FieldDefinition Definition)? parent)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var set in sets) Collect(set, type, groups);
        double fields = 0;
        double types = 0;
        foreach (var group in groups.Values)
        {
            if (!schema.TryGetField(type, group[0].Name, out var definition)) continue;
            var named = definition.Type.NamedType;
            var isList = definition.Type.NullableType is ListType;
            var below = group.Where(f => f.SelectionSet is not null).Select(f => f.SelectionSet!).ToList();
            (double Fields, double Types) inside = (0, 0);
            foreach (var possible in below.Count == 0 ? [] : schema.GetPossibleTypes(named))
            {
                var one = Of(below, possible, (group[0], definition));
                inside = (Math.Max(inside.Fields, one.Fields), Math.Max(inside.Types, one.Types));
            }

            var length = isList ? Length(group[0], definition, parent) : 1;
            fields += (definition.Weight ?? (named.IsComposite || isList ? 1 : 0)) + Arguments(group[0], definition) + (inside.Fields * length);
            types += ((named.Weight ?? (named.IsComposite ? 1 : 0)) + inside.Types) * length;
        }

        return (fields, types);
    }

    private void Collect(SelectionSetNode set, ObjectType type, OrderedDictionary<string, List<FieldNode>> groups)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode field)
            {
                if (!groups.TryGetValue(field.ResponseName, out var group)) groups[field.ResponseName] = group = [];
                group.Add(field);
                continue;
            }

            var (condition, inside) = selection is InlineFragmentNode inline
                ? (inline.TypeCondition?.Name, inline.SelectionSet)
                : Fragment(((FragmentSpreadNode)selection).Name);
            if (condition is null || (schema.TryGetType(condition, out var wanted) && schema.GetPossibleTypes(wanted).Contains(type))) Collect(inside, type, groups);
        }
    }

    private (string?, SelectionSetNode) Fragment(string name)
    {
        var fragment = document.Fragments.Single(f => f.Name == name);
        return (fragment.TypeCondition.Name, fragment.SelectionSet);
    }

    private static double Arguments(FieldNode field, FieldDefinition definition) =>
        field.Arguments.Sum(a => definition.Arguments.TryGet(a.Name, out var argument) ? argument.Weight ?? 0 : 0);

    private static double Length(FieldNode field, FieldDefinition definition, (FieldNode Node, FieldDefinition Definition)? parent)
    {
        if (definition.ListSize is { SizedFields.Count: 0 } own) return Length(field, definition, own);
        return parent is { Definition.ListSize: { } size } known && size.SizedFields.Contains(definition.Name) ? Length(known.Node, known.Definition, size) : 1;
    }

    private static double Length(FieldNode field, FieldDefinition definition, ListSizeDefinition size)
    {
        var given = size.SlicingArguments
            .Select(name => field.Arguments.FirstOrDefault(a => a.Name == name)?.Value ?? definition.Arguments.First(a => a.Name == name).DefaultValue)
            .OfType<IntValueNode>().Select(v => double.Parse(v.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var length = given.Count == 0 ? size.SlicingArgumentDefaultValue ?? size.AssumedSize ?? 1 : given.Max();
        return size.IsBound ? Math.Min(length, size.AssumedSize ?? length) : length;
    }
}
