namespace GbaGraph.GraphQL.Execution;

/// <summary>The services of a request's own scope, which is made only when one of them is needed.</summary>
internal sealed class DeferredServices(Func<IServiceProvider> open) : IServiceProvider
{
    public IServiceProvider Open() => open();

    public object? GetService(Type serviceType) => open().GetService(serviceType);
}
