using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.DependencyInjection;

internal sealed class RequestExecutorResolver(IServiceProvider services) : IRequestExecutorResolver
{
    public ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IRequestExecutor>(schemaName is null ? services.GetRequiredService<RequestExecutor>() : services.GetRequiredKeyedService<RequestExecutor>(schemaName));
}
