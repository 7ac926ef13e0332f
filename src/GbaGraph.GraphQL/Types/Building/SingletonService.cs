using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>A service that is the same for all requests: asked for once, when a resolver first needs it.</summary>
internal sealed class SingletonService(Type type)
{
    private object? instance;

    public object Get(ResolverContext context) => instance ??= context.GetRequiredService(type);
}
