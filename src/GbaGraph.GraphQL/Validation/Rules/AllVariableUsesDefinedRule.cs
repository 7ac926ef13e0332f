namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A variable in use is declared by every operation that comes by it.</summary>
internal sealed class AllVariableUsesDefinedRule : ValidationRule
{
    public override string Section => "5.8.3";

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            var declared = operation.VariableDefinitions.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
            var missing = context.UsagesWithin(operation)
                .Select(usage => usage.Node.Name)
                .Where(name => !declared.Contains(name))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (missing.Count > 0)
            {
                context.Report(new ErrorDraft(
                        $"The following variables were not declared: {string.Join(", ", missing)}.", operation)
                    .SpecifiedBy("All-Variable-Uses-Defined"));
            }
        }
    }
}
