using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>A document that is valid for the schema, with the plans made for it so far.</summary>
internal sealed class PreparedDocument(string text, DocumentNode document)
{
    private const int PlansKept = 16;
    private OperationDefinitionNode? onlyOperation;

    public string Text { get; } = text;

    public DocumentNode Document { get; } = document;

    /// <summary>The operation that a request means.</summary>
    /// <exception cref="GraphQLException">There is no such operation, or there are several and none is named.</exception>
    public OperationDefinitionNode OperationOf(string? name) =>
        string.IsNullOrEmpty(name) ? onlyOperation ??= OperationSelection.Select(Document, null) : OperationSelection.Select(Document, name);

    public IReadOnlyList<string> ConditionVariables { get; } = Planning.ConditionVariables.Of(document);

    public BoundedCache<string, OperationPlan> Plans { get; } = new(PlansKept);
}
