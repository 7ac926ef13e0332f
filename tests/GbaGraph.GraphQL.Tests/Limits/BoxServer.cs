using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Limits;

/// <summary>A server in this process with the limits it has by default, or others.</summary>
internal sealed class BoxServer
{
    private readonly ServiceProvider services;

    public BoxServer(Action<IRequestExecutorBuilder>? configure = null)
    {
        var collection = new ServiceCollection();
        var builder = collection.AddGraphQLServer().AddQueryType().AddTypeExtension<BoxQueries>().DisableIntrospection(false);
        configure?.Invoke(builder);
        services = collection.BuildServiceProvider();
    }

    public ExecutionResult Answer(string document, string? variables = null)
    {
        using var scope = services.CreateScope();
        var values = variables is null ? default : JsonDocument.Parse(variables).RootElement;
        return services.GetRequiredService<RequestExecutor>().ExecuteAsync(new OperationRequest(document, Variables: values), scope.ServiceProvider).GetAwaiter().GetResult();
    }

    public IEnumerable<string?> Codes(string document) => Answer(document).Errors.Select(error => error.Code).Distinct();
}
