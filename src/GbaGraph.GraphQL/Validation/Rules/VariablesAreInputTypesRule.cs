using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A variable is of a type that input can have.</summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    public override string Section => "5.8.2";

    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (context.FindType(variable.Type) is not { IsInput: true })
        {
            context.Report(new ErrorDraft($"The type of variable `{variable.Name}` is not an input type.", variable)
                .With("variable", variable.Name)
                .With("variableType", variable.Type.ToString())
                .SpecifiedBy("Variables-Are-Input-Types"));
        }
    }
}
