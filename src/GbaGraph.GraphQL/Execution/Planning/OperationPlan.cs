using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>An operation made ready to run, for one choice of what its <c>@skip</c> and <c>@include</c> leave in.</summary>
internal sealed record OperationPlan(OperationDefinitionNode Operation, SelectionPlan Root)
{
    /// <summary>How large its answers are.</summary>
    public AnswerSize Size { get; } = new();
}
