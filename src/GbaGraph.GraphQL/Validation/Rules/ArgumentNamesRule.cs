namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>An argument is one that the field or directive has.</summary>
internal sealed class ArgumentNamesRule : ValidationRule
{
    public override string Section => "5.4.1";

    public override void EnterArguments(ValidationContext context, ArgumentSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (!site.Definitions.TryGet(argument.Name, out _))
            {
                context.Report(site.Draft($"The argument `{argument.Name}` does not exist.", argument, argument.Name)
                    .SpecifiedBy("Required-Arguments"));
            }
        }
    }
}
