using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>No two operations have one name.</summary>
internal sealed class OperationNameUniquenessRule : ValidationRule
{
    public override string Section => "5.2.2.1";

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public override void EnterOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Name is not null && !names.Add(operation.Name))
        {
            context.Report(new ErrorDraft($"The operation name `{operation.Name}` is not unique.", operation)
                .With("operation", operation.Name)
                .SpecifiedBy("Operation-Name-Uniqueness"));
        }
    }
}
