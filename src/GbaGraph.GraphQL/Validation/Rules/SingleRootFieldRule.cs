using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A subscription asks for one field, unconditionally, and not for an introspection field.</summary>
internal sealed class SingleRootFieldRule : ValidationRule
{
    public override string Section => "5.2.4.1";

    public override void EnterOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Kind != OperationKind.Subscription)
        {
            return;
        }

        var selections = RootSelections(context, operation);
        var fields = selections.OfType<FieldNode>().DistinctBy(field => field.ResponseName).ToList();
        if (fields.Count > 1)
        {
            Report(context, operation, "Subscription operations must have exactly one root field.");
        }
        else if (fields is [var field] && field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            Report(context, operation, "Subscription must not select an introspection top level field.");
        }
        else if (selections.Any(IsConditional))
        {
            Report(context, operation, "The root field of a subscription must not depend on `@skip` or `@include`.");
        }
    }

    private static List<SelectionNode> RootSelections(ValidationContext context, OperationDefinitionNode operation)
    {
        var found = new List<SelectionNode>(operation.SelectionSet.Selections);
        var seen = new HashSet<FragmentDefinitionNode>();
        for (int next = 0; next < found.Count; next++)
        {
            switch (found[next])
            {
                case InlineFragmentNode fragment:
                    found.AddRange(fragment.SelectionSet.Selections);
                    break;
                case FragmentSpreadNode spread when context.FindFragment(spread.Name) is { } target && seen.Add(target):
                    found.AddRange(target.SelectionSet.Selections);
                    break;
            }
        }

        return found;
    }

    private static bool IsConditional(SelectionNode selection) =>
        selection.Directives.Any(directive => directive.Name is "skip" or "include");

    private static void Report(ValidationContext context, OperationDefinitionNode operation, string message) =>
        context.Report(new ErrorDraft(message, operation).SpecifiedBy("Single-root-field"));
}
