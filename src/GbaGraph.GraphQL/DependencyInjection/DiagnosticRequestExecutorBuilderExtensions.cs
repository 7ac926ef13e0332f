using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Lets an application hear of what is done for requests.</summary>
public static class DiagnosticRequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : ExecutionDiagnosticEventListener =>
        builder.Configure(c => c.Listeners.Add(ActivatorUtilities.GetServiceOrCreateInstance<T>));

    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> diagnosticEventListener)
        where T : ExecutionDiagnosticEventListener =>
        builder.Configure(c => c.Listeners.Add(diagnosticEventListener));
}
