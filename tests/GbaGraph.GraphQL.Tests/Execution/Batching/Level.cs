namespace GbaGraph.GraphQL.Tests.Execution.Batching;

public sealed class Level(int key)
{
    public async Task<int> GetValueAsync(CountedLoader loader, CancellationToken cancellationToken) => await loader.LoadAsync(key, cancellationToken);
}
