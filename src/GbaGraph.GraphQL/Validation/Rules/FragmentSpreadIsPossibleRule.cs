using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A fragment stands where an object of its type can be.</summary>
internal sealed class FragmentSpreadIsPossibleRule : ValidationRule
{
    public override string Section => "5.5.2.3";

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment, NamedType? parent) =>
        Check(context, fragment, fragment.TypeCondition, parent, name: null);

    public override void EnterSpread(ValidationContext context, FragmentSpreadNode spread, NamedType? parent) =>
        Check(context, spread, context.FindFragment(spread.Name)?.TypeCondition, parent, spread.Name);

    private static void Check(
        ValidationContext context, SyntaxNode place, NamedTypeNode? condition, NamedType? parent, string? name)
    {
        var type = condition is null ? null : context.FindType(condition.Name);
        if (type is not { IsComposite: true } || parent is not { IsComposite: true } || Overlap(context.Schema, type, parent))
        {
            return;
        }

        var draft = new ErrorDraft("The parent type does not match the type condition on the fragment.", place)
            .With("typeCondition", type.Name)
            .With("selectionSetType", parent.Name);
        draft = name is null ? draft : draft.With("fragment", name);
        context.Report(draft.SpecifiedBy("Fragment-spread-is-possible"));
    }

    private static bool Overlap(Schema schema, NamedType a, NamedType b) =>
        schema.IsSubtypeOf(a, b)
        || schema.IsSubtypeOf(b, a)
        || schema.GetPossibleTypes(a).Intersect(schema.GetPossibleTypes(b)).Any();
}
