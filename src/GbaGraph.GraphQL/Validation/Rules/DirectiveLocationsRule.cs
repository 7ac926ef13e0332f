using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A directive stands at a place that it is defined for.</summary>
internal sealed class DirectiveLocationsRule : ValidationRule
{
    public override string Section => "5.7.2";

    public override void EnterDirective(
        ValidationContext context, DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is not null && !definition.Locations.Contains(location))
        {
            context.Report(new ErrorDraft("The specified directive is not valid the current location.", directive)
                .With("directive", directive.Name)
                .With("location", location)
                .SpecifiedBy("Directives-Are-In-Valid-Locations"));
        }
    }
}
