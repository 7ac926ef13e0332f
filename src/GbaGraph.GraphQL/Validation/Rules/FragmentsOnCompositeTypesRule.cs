using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A fragment stands on a type that has fields, or members that have.</summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    public override string Section => "5.5.1.3";

    public override void EnterFragment(ValidationContext context, FragmentDefinitionNode fragment) =>
        Check(context, fragment, fragment.TypeCondition, fragment.Name);

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment, NamedType? parent) =>
        Check(context, fragment, fragment.TypeCondition, name: null);

    private static void Check(ValidationContext context, SyntaxNode fragment, NamedTypeNode? condition, string? name)
    {
        if (condition is null || context.FindType(condition.Name) is not NamedType { IsComposite: false })
        {
            return;
        }

        var draft = new ErrorDraft("Fragments can only be declared on unions, interfaces, and objects.", fragment)
            .With("typeCondition", condition.Name);
        draft = name is null ? draft : draft.With("fragment", name);
        context.Report(draft.SpecifiedBy("Fragments-On-Composite-Types"));
    }
}
