using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>What is spread is a fragment of the document.</summary>
internal sealed class FragmentSpreadTargetDefinedRule : ValidationRule
{
    public override string Section => "5.5.2.1";

    public override void EnterSpread(ValidationContext context, FragmentSpreadNode spread, NamedType? parent)
    {
        if (context.FindFragment(spread.Name) is null)
        {
            context.Report(new ErrorDraft($"The specified fragment `{spread.Name}` does not exist.", spread)
                .With("fragment", spread.Name)
                .SpecifiedBy("Fragment-spread-target-defined"));
        }
    }
}
