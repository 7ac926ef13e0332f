using System.Runtime.CompilerServices;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>Holds requests to the limits on their cost, and tells the cost to those who ask.</summary>
internal sealed class CostGuard(Schema schema, CostOptions options, Func<IError, IError> filter)
{
    private const string Hint = " Ask for smaller pages, fewer fields or less nesting.";

    // The plans of an operation live as long as its document does.
    private readonly ConditionalWeakTable<OperationDefinitionNode, CostPlan> plans = [];

    /// <summary>The cost of the operation; null where nobody needs it.</summary>
    /// <exception cref="GraphQLException">A field lacks the one slicing argument that it needs.</exception>
    public OperationCost? CostOf(DocumentNode document, OperationDefinitionNode operation, VariableValues variables, CostReporting wanted)
    {
        if (options.SkipAnalyzer || (wanted == CostReporting.None && !options.EnforceCostLimits)) return null;
        if (!plans.TryGetValue(operation, out var plan)) plans.AddOrUpdate(operation, plan = new CostPlanner(schema, document).Plan(operation));
        return plan.Evaluate(variables);
    }

    /// <summary>The answer to a request that isn't to be run, for its cost or because only that was asked for; null for one that is.</summary>
    public ExecutionResult? Answer(OperationCost? cost, CostReporting wanted)
    {
        if (cost is not { } known) return null;
        if (wanted == CostReporting.Validate) return new ExecutionResult([]) { Extensions = Report(cost, wanted) };
        if (!options.EnforceCostLimits) return null;
        var error = known.FieldCost > options.MaxFieldCost ? Exceeded("field", known.FieldCost, options.MaxFieldCost)
            : known.TypeCost > options.MaxTypeCost ? Exceeded("type", known.TypeCost, options.MaxTypeCost)
            : null;
        return error is null ? null : new ExecutionResult([filter(error)]) { Extensions = Report(cost, wanted) };
    }

    /// <summary>What the answer's extensions tell of the cost; null for nothing.</summary>
    public static IReadOnlyDictionary<string, object?>? Report(OperationCost? cost, CostReporting wanted) => cost is { } known && wanted != CostReporting.None
        ? new Dictionary<string, object?> { ["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = known.FieldCost, ["typeCost"] = known.TypeCost } }
        : null;

    private static IError Exceeded(string kind, double cost, double limit) => ErrorBuilder.New()
        .SetMessage($"The maximum allowed {kind} cost was exceeded." + Hint)
        .SetCode(CostErrorCodes.Exceeded)
        .SetExtension(kind + "Cost", cost)
        .SetExtension($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", limit)
        .Build();
}
