using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>Finds the variables by which a document skips or includes selections: plans differ by their values.</summary>
internal static class ConditionVariables
{
    public static IReadOnlyList<string> Of(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions) Visit(definition.SelectionSet, names);
        return [.. names];
    }

    private static void Visit(SelectionSetNode? set, SortedSet<string> names)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            foreach (var directive in selection.Directives.Where(d => d.Name is "skip" or "include"))
            {
                if (directive.Arguments.FirstOrDefault(a => a.Name == "if")?.Value is VariableNode variable) names.Add(variable.Name);
            }

            Visit((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet, names);
        }
    }
}
