using System.Text.Json;
using GbaGraph.GraphQL.Cost;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Cost;

/// <summary>A server in this process that tells what requests cost.</summary>
internal sealed class CostServer
{
    private readonly ServiceProvider services;

    public CostServer(Action<CostOptions>? configure = null)
    {
        var collection = new ServiceCollection();
        collection.AddGraphQLServer().AddQueryType().AddTypeExtension<ShelfQueries>().AddInterfaceType<Book>().AddType<Novel>().AddType<Atlas>()
            .RemoveMaxAllowedFieldCycleDepthRule().ModifyValidationOptions(o => o.MaxAllowedAliases = 1000).DisableIntrospection(false)
            .ModifyCostOptions(o =>
            {
                (o.ApplyCostDefaults, o.EnforceCostLimits) = (false, false);
                configure?.Invoke(o);
            });
        services = collection.BuildServiceProvider();
    }

    public Schema Schema => services.GetRequiredService<RequestExecutor>().Schema;

    public ExecutionResult Answer(string document, string? variables = null, CostReporting reporting = CostReporting.None)
    {
        using var scope = services.CreateScope();
        var values = variables is null ? default : JsonDocument.Parse(variables).RootElement;
        var request = new OperationRequest(document, Variables: values) { CostReporting = reporting };
        return services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider).GetAwaiter().GetResult();
    }

    public (double Fields, double Types) Cost(string document, string? variables = null)
    {
        var answer = Answer(document, variables, CostReporting.Validate);
        answer.Errors.Select(e => e.Message).ShouldBeEmpty();
        var cost = (IReadOnlyDictionary<string, object?>)answer.Extensions!["operationCost"]!;
        return ((double)cost["fieldCost"]!, (double)cost["typeCost"]!);
    }
}
