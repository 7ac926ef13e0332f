using Microsoft.Extensions.Hosting;

namespace GbaGraph.GraphQL.DependencyInjection;

/// <summary>Makes a server ready while its application starts.</summary>
internal sealed class Warmup(IServiceProvider services, string schemaName, Func<IRequestExecutor, CancellationToken, Task>? warmup) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken);
        if (warmup is not null) await warmup(executor, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
