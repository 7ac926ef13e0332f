namespace GbaGraph.GraphQL.Tests.Execution.Batching;

/// <summary>Two fields that load at different speeds, and below both a value of one more loader.</summary>
public sealed class LevelQuery
{
    public async Task<Level> GetFastAsync(FastLoader loader, CancellationToken cancellationToken) => new(await loader.LoadAsync(1, cancellationToken));

    public async Task<Level> GetSlowAsync(SlowLoader loader, CancellationToken cancellationToken) => new(await loader.LoadAsync(2, cancellationToken));

    public async Task<int> GetNestedAsync(NestedLoader loader, CancellationToken cancellationToken) => await loader.LoadAsync(3, cancellationToken);
}
