using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>An operation declares a variable once.</summary>
internal sealed class VariableUniquenessRule : ValidationRule
{
    public override string Section => "5.8.1";

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public override void EnterOperation(ValidationContext context, OperationDefinitionNode operation) => names.Clear();

    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (!names.Add(variable.Name))
        {
            context.Report(new ErrorDraft(
                    "A document containing operations that define more than one variable with the same name is invalid for execution.",
                    variable)
                .With("variable", variable.Name)
                .With("variableType", variable.Type.ToString())
                .SpecifiedBy("Variable-Uniqueness"));
        }
    }
}
