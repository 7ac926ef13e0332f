using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
internal sealed class OperationTypeExistenceRule : ValidationRule
{
    public override string Section => "5.2.1.1";

    public override void EnterOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (context.FindRootType(operation.Kind) is null)
        {
            context.Report(new ErrorDraft($"The schema does not support operations of the kind `{operation.Kind}`.", operation)
                .With("operation", operation.Name)
                .With("specifiedBy", "https://spec.graphql.org/September2025/#sec-Operation-Type-Existence"));
        }
    }
}
