using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>No two fragments have one name.</summary>
internal sealed class FragmentNameUniquenessRule : ValidationRule
{
    public override string Section => "5.5.1.1";

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public override void EnterFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
        if (!names.Add(fragment.Name))
        {
            context.Report(new ErrorDraft($"There are multiple fragments with the name `{fragment.Name}`.", fragment)
                .With("fragment", fragment.Name)
                .SpecifiedBy("Fragment-Name-Uniqueness"));
        }
    }
}
