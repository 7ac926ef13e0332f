using GbaGraph.GraphQL.Cost;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>An operation that was found valid and planned, with the variables of one request.</summary>
internal readonly record struct PlannedOperation(OperationPlan Plan, VariableValues Variables)
{
    /// <summary>What it costs; null where nobody needs to know.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>What the answer is to tell of that.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>What resolvers may ask for by name; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    /// <summary>The hash under which its document was kept with this request; null where it wasn't.</summary>
    public string? PersistedAs { get; init; }

    public OperationKind Kind => Plan.Operation.Kind;
}
