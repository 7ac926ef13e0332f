using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>A document that is valid for the schema, with the plans made for it so far.</summary>
internal sealed class PreparedDocument(DocumentNode document)
{
    private const int PlansKept = 16;

    public DocumentNode Document { get; } = document;

    public IReadOnlyList<string> ConditionVariables { get; } = Planning.ConditionVariables.Of(document);

    public BoundedCache<string, OperationPlan> Plans { get; } = new(PlansKept);
}
