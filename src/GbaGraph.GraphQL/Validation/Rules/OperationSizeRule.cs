using System.Globalization;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>What the document asks for, fragments written out, is within the limits.</summary>
internal sealed class OperationSizeRule : ValidationRule
{
    public override void EnterDocument(ValidationContext context)
    {
        var total = default(DefinitionMeasures);
        foreach (var definition in context.Document.Definitions)
        {
            var size = context.Measures[definition];
            if (definition is OperationDefinitionNode operation)
            {
                CheckOperation(context, operation, size);
                total += size;
            }

            // Unused fragments are walked as well.
            Check(context, definition, size.Nesting, ParserOptions.GreatestDepth, "levels of selections", ValidationErrorCodes.TooDeep);
        }

        var options = context.Options;
        Check(context, context.Document, total.Spreads, options.MaxFragmentVisits, "fragment spreads", ValidationErrorCodes.TooManyFragmentVisits);
        Check(context, context.Document, total.Selections, options.MaxSelections, "selections", ValidationErrorCodes.TooManySelections);
    }

    private static void CheckOperation(
        ValidationContext context, OperationDefinitionNode operation, DefinitionMeasures size)
    {
        var options = context.Options;
        Check(context, operation, size.Aliases, options.MaxAliases, "aliases", ValidationErrorCodes.TooManyAliases);
        Check(context, operation, size.RootFields, options.MaxRootFields, "root fields", ValidationErrorCodes.TooManyRootFields);
        Check(context, operation, size.Directives, options.MaxDirectives, "directives", ValidationErrorCodes.TooManyDirectives);
    }

    private static void Check(
        ValidationContext context, SyntaxNode place, long count, int limit, string what, string code)
    {
        if (count > limit)
        {
            context.Report(new ErrorDraft(
                    string.Create(CultureInfo.InvariantCulture, $"The request has more than {limit} {what}, fragments written out; ask for less."),
                    place)
                .With("code", code)
                .With("limit", limit));
        }
    }
}
