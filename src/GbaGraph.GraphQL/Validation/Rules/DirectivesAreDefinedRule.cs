using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A directive is one of the schema.</summary>
internal sealed class DirectivesAreDefinedRule : ValidationRule
{
    public override string Section => "5.7.1";

    public override void EnterDirective(
        ValidationContext context, DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is null)
        {
            context.Report(new ErrorDraft(
                    $"The specified directive `{directive.Name}` is not supported by the current schema.", directive)
                .SpecifiedBy("Directives-Are-Defined"));
        }
    }
}
