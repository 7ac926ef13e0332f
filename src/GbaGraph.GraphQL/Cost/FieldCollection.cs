using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>Collects the fields of selection sets with their fragments written out; conditions are taken to hold.</summary>
internal sealed class FieldCollection(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly OrderedDictionary<(string ResponseName, NamedType Scope), CollectedField> fields = [];
    private readonly HashSet<(FragmentDefinitionNode, NamedType)> visited = [];

    public IReadOnlyList<CollectedField> Fields => fields.Values;

    public void Add(SelectionSetNode selections, NamedType scope)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field when schema.TryGetField(scope, field.Name, out var definition):
                    Add(field, definition, scope);
                    break;
                case InlineFragmentNode fragment:
                    Add(fragment.SelectionSet, Narrow(scope, fragment.TypeCondition?.Name));
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name, out var target):
                    var within = Narrow(scope, target.TypeCondition.Name);
                    if (visited.Add((target, within))) Add(target.SelectionSet, within);
                    break;
            }
        }
    }

    private void Add(FieldNode field, FieldDefinition definition, NamedType scope)
    {
        var key = (field.ResponseName, scope);
        if (!fields.TryGetValue(key, out var collected)) fields.Add(key, collected = new CollectedField(field, definition, scope));
        if (field.SelectionSet is { } children) collected.Selections.Add(children);
    }

    /// <summary>The narrower of the two types; where neither is, that of the condition, which is never too few objects.</summary>
    private NamedType Narrow(NamedType scope, string? condition)
    {
        if (condition is null || !schema.TryGetType(condition, out var type) || ReferenceEquals(type, scope)) return scope;
        var possible = schema.GetPossibleTypes(type);
        return type is ComplexType && scope is ObjectType && possible.Contains(scope) ? scope : type;
    }
}
