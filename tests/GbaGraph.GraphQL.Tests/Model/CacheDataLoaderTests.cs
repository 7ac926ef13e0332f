namespace GbaGraph.GraphQL.Tests.Model;

public sealed class CacheDataLoaderTests
{
    [Fact]
    public async Task Load_KeyAskedForTwice_LoadsOnce()
    {
        var loader = new Squares();

        (await loader.LoadAsync(3)).ShouldBe(9);
        (await loader.LoadAsync([3, 4])).ShouldBe([9, 16]);

        loader.Loaded.ShouldBe([3, 4]);
    }

    [Fact]
    public async Task Load_OneKeyFails_LeavesTheOthers()
    {
        var loader = new Squares();

        var failing = loader.LoadAsync(-1);
        var other = loader.LoadAsync(2);

        (await other).ShouldBe(4);
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => failing);
    }

    private sealed class Squares() : CacheDataLoader<int, int>(new DataLoaderOptions())
    {
        public List<int> Loaded { get; } = [];

        protected override async Task<int> LoadSingleAsync(int key, CancellationToken cancellationToken)
        {
            await Task.Yield();
            ArgumentOutOfRangeException.ThrowIfNegative(key);
            Loaded.Add(key);
            return key * key;
        }
    }
}
