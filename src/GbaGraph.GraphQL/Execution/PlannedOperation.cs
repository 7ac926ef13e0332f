using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>An operation that was found valid and planned, with the variables of one request.</summary>
internal readonly record struct PlannedOperation(OperationPlan Plan, VariableValues Variables)
{
    public OperationKind Kind => Plan.Operation.Kind;
}
