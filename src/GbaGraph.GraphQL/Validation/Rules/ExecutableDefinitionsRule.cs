namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only, and at least one.</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRule
{
    public override string Section => "5.1.1";

    public override void EnterDocument(ValidationContext context)
    {
        if (context.Document.TypeSystemDefinition is { } definition)
        {
            context.Report(new ErrorDraft("A document containing TypeSystemDefinition is invalid for execution.", definition)
                .SpecifiedBy("Executable-Definitions"));
        }
        else if (context.Document.Definitions.Count == 0)
        {
            context.Report(new ErrorDraft("There are no operations in the GraphQL document.", context.Document));
        }
    }
}
