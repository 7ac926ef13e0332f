using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>An argument that has to be given is given, and not null.</summary>
internal sealed class RequiredArgumentsRule : ValidationRule
{
    public override string Section => "5.4.3";

    public override void EnterArguments(ValidationContext context, ArgumentSite site)
    {
        foreach (var definition in site.Definitions)
        {
            if (!definition.IsRequired)
            {
                continue;
            }

            var argument = site.Arguments.FirstOrDefault(given => given.Name == definition.Name);
            if (argument?.Value is null or NullValueNode)
            {
                context.Report(site.Draft($"The argument `{definition.Name}` is required.", site.Owner, definition.Name)
                    .SpecifiedBy("Required-Arguments"));
            }
        }
    }
}
