using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>Merges the selections of a valid operation, field by field and type by type.</summary>
/// <param name="schema">The schema that the document is valid for.</param>
/// <param name="document">The document with the fragments.</param>
/// <param name="isTrue">The value of a boolean variable that decides about a selection.</param>
internal sealed class OperationPlanner(Schema schema, DocumentNode document, Func<string, bool> isTrue)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Fragments.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <exception cref="GraphQLException">A global id among the literals is malformed or of the wrong type.</exception>
    public OperationPlan Plan(OperationDefinitionNode operation)
    {
        var root = operation.Kind switch
        {
            OperationKind.Mutation => schema.MutationType!,
            OperationKind.Subscription => schema.SubscriptionType!,
            _ => schema.QueryType,
        };
        return new OperationPlan(operation, Plan(root, [operation.SelectionSet]));
    }

    private SelectionPlan Plan(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        var spread = new HashSet<string>();
        foreach (var set in sets) Collect(type, set, groups, spread);
        return new SelectionPlan(type, [.. groups.Values.Select((nodes, slot) => PlanField(type, slot, nodes))]);
    }

    private FieldPlan PlanField(ObjectType type, int slot, List<FieldNode> nodes)
    {
        if (!schema.TryGetField(type, nodes[0].Name, out var field)) throw new InvalidOperationException($"The type {type.Name} has no field {nodes[0].Name}.");
        var sets = nodes.Select(n => n.SelectionSet).OfType<SelectionSetNode>().ToArray();
        return new FieldPlan(type, slot, field, nodes, child => Plan(child, sets));
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var nodes)) groups.Add(field.ResponseName, nodes = []);
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition?.Name):
                    Collect(type, inline.SelectionSet, groups, spread);
                    break;
                case FragmentSpreadNode named when fragments[named.Name] is var fragment && Applies(type, fragment.TypeCondition.Name) && spread.Add(named.Name):
                    Collect(type, fragment.SelectionSet, groups, spread);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, string? condition) =>
        condition is null || (schema.TryGetType(condition, out var named) && schema.IsSubtypeOf(type, named));

    private bool IsIncluded(SelectionNode selection) => selection.Directives.All(directive => directive.Name switch
    {
        "skip" => !IfOf(directive),
        "include" => IfOf(directive),
        _ => true,
    });

    private bool IfOf(DirectiveNode directive) => directive.Arguments.First(a => a.Name == "if").Value switch
    {
        BooleanValueNode flag => flag.Value,
        VariableNode variable => isTrue(variable.Name),
        _ => false,
    };
}
