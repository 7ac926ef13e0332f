namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    public override string Section => "5.2.3.1";

    public override void EnterDocument(ValidationContext context)
    {
        var operations = context.Document.Operations.ToList();
        if (operations.Count > 1 && operations.LastOrDefault(operation => operation.Name is null) is { } anonymous)
        {
            context.Report(new ErrorDraft(
                    "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.",
                    anonymous)
                .With("operations", operations.Count)
                .SpecifiedBy("Lone-Anonymous-Operation"));
        }
    }
}
