using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands at one place once.</summary>
internal sealed class DirectiveUniquenessRule : ValidationRule
{
    public override string Section => "5.7.3";

    public override void EnterDirectives(ValidationContext context, IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            bool isRepeatable = context.Schema.TryGetDirective(directive.Name, out var definition) && definition.IsRepeatable;
            if (!isRepeatable && !names.Add(directive.Name))
            {
                context.ReportAt(null, new ErrorDraft("Only one of each directive is allowed per location.", directive)
                    .SpecifiedBy("Directives-Are-Unique-Per-Location"));
            }
        }
    }
}
