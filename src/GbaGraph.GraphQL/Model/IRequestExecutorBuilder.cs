using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Configures a GraphQL server.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The name of the schema, by which endpoints choose it; <c>_Default</c> where none was given.</summary>
    string Name { get; }

    /// <summary>The services of the application, to which the server is added.</summary>
    IServiceCollection Services { get; }
}
