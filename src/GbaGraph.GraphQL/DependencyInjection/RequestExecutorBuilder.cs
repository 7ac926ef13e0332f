using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.DependencyInjection;

internal sealed class RequestExecutorBuilder(string name, IServiceCollection services, ServerConfiguration configuration) : IRequestExecutorBuilder
{
    public string Name => name;

    public IServiceCollection Services => services;

    public ServerConfiguration Configuration => configuration;
}
