namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>An argument is given once.</summary>
internal sealed class ArgumentUniquenessRule : ValidationRule
{
    public override string Section => "5.4.2";

    public override void EnterArguments(ValidationContext context, ArgumentSite site)
    {
        if (site.Arguments.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in site.Arguments)
        {
            if (!names.Add(argument.Name))
            {
                context.Report(site.Draft(
                    "More than one argument with the same name in an argument set is ambiguous and invalid.",
                    argument,
                    argument.Name).SpecifiedBy("Argument-Uniqueness"));
            }
        }
    }
}
