using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Lets an application hear of what is done for requests.</summary>
public static class DiagnosticRequestExecutorBuilderExtensions
{
    /// <summary>Adds a listener, out of the services or made with them when the server starts; all that are added hear of every request.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : ExecutionDiagnosticEventListener =>
        builder.Configure(c => c.Listeners.Add(ActivatorUtilities.GetServiceOrCreateInstance<T>));

    /// <summary>Adds the listener that the function makes when the server starts.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> diagnosticEventListener)
        where T : ExecutionDiagnosticEventListener =>
        builder.Configure(c => c.Listeners.Add(diagnosticEventListener));
}
