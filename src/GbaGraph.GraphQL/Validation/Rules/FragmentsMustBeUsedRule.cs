using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A fragment is spread somewhere.</summary>
internal sealed class FragmentsMustBeUsedRule : ValidationRule
{
    public override string Section => "5.5.1.4";

    private readonly HashSet<string> spreads = new(StringComparer.Ordinal);

    public override void EnterSpread(ValidationContext context, FragmentSpreadNode spread, NamedType? parent) =>
        spreads.Add(spread.Name);

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var fragment in context.Document.Fragments)
        {
            if (!spreads.Contains(fragment.Name))
            {
                context.Report(new ErrorDraft(
                        $"The specified fragment `{fragment.Name}` is not used within the current document.", fragment)
                    .With("fragment", fragment.Name)
                    .SpecifiedBy("Fragments-Must-Be-Used"));
            }
        }
    }
}
