using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Configures a GraphQL server.</summary>
public interface IRequestExecutorBuilder
{
    string Name { get; }

    IServiceCollection Services { get; }
}
