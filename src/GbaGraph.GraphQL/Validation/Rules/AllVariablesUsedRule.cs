namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A variable that an operation declares is in use there.</summary>
internal sealed class AllVariablesUsedRule : ValidationRule
{
    public override string Section => "5.8.4";

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            if (operation.VariableDefinitions.Count == 0)
            {
                continue;
            }

            var used = context.UsagesWithin(operation).Select(usage => usage.Node.Name).ToHashSet(StringComparer.Ordinal);
            var unused = operation.VariableDefinitions
                .Select(variable => variable.Name)
                .Where(name => !used.Contains(name))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (unused.Count > 0)
            {
                context.Report(new ErrorDraft(
                        $"The following variables were not used: {string.Join(", ", unused)}.", operation)
                    .SpecifiedBy("All-Variables-Used"));
            }
        }
    }
}
