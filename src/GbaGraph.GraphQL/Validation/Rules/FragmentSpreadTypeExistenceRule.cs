using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>The type a fragment stands on is one of the schema.</summary>
internal sealed class FragmentSpreadTypeExistenceRule : ValidationRule
{
    public override string Section => "5.5.1.2";

    public override void EnterFragment(ValidationContext context, FragmentDefinitionNode fragment) =>
        Check(context, fragment, fragment.TypeCondition, fragment.Name);

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment, NamedType? parent) =>
        Check(context, fragment, fragment.TypeCondition, name: null);

    private static void Check(ValidationContext context, SyntaxNode fragment, NamedTypeNode? condition, string? name)
    {
        if (condition is null || context.FindType(condition.Name) is not null)
        {
            return;
        }

        var draft = new ErrorDraft($"Unknown type `{condition.Name}`.", fragment).With("typeCondition", condition.Name);
        draft = name is null ? draft : draft.With("fragment", name);
        context.Report(draft.SpecifiedBy("Fragment-Spread-Type-Existence"));
    }
}
