using System.Globalization;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>Fields nest no deeper than allowed.</summary>
internal sealed class MaxDepthRule : ValidationRule
{
    public override void EnterDocument(ValidationContext context)
    {
        if (context.Options.MaxDepth is not { } allowed)
        {
            return;
        }

        foreach (var operation in context.Document.Operations)
        {
            var size = context.Measures[operation];
            long depth = context.Options.SkipIntrospectionInDepth ? size.DepthWithoutIntrospection : size.Depth;
            if (depth > allowed)
            {
                context.Report(new ErrorDraft(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {allowed}."),
                        operation)
                    .With("code", ValidationErrorCodes.TooDeep)
                    .With("allowedExecutionDepth", allowed)
                    .With("detectedExecutionDepth", depth));
            }
        }
    }
}
