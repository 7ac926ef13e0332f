using System.Collections.Concurrent;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>The cache and the batches of a loader, whose batches run when the test says so.</summary>
public sealed class DataLoaderTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Load_KeyAskedForTwiceBeforeItsBatch_IsOneKeyAndOneTask()
    {
        var (loader, batches) = Make();

        var first = loader.LoadAsync(new Key(1));
        var second = loader.LoadAsync(new Key(1));
        batches.Run();

        second.ShouldBeSameAs(first);
        (await first).ShouldBe("1");
        loader.Loaded.ShouldHaveSingleItem().ShouldBe([new Key(1)]);
    }

    [Fact]
    public async Task Load_KeyThatIsThereAlready_IsCompleteAtOnce()
    {
        var (loader, batches) = Make();
        var before = loader.LoadAsync(new Key(1));
        batches.Run();
        await before;

        var again = loader.LoadAsync(new Key(1));

        again.IsCompletedSuccessfully.ShouldBeTrue();
        batches.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Load_ManyKeysOfFewHashes_GivesEachItsOwn()
    {
        var (loader, batches) = Make();

        var asked = Enumerable.Range(0, 2000).Select(i => (Key: i % 700, Value: loader.LoadAsync(new Key(i % 700, 3)))).ToList();
        batches.Run();

        foreach (var (key, value) in asked) (await value.WaitAsync(Long)).ShouldBe($"{key}");
        loader.Loaded.ShouldHaveSingleItem().Count.ShouldBe(700);
    }

    [Fact]
    public async Task Load_KeyWithoutAValue_IsNull()
    {
        var (loader, batches) = Make();

        var absent = loader.LoadAsync(new Key(-1));
        var there = loader.LoadAsync(new Key(2));
        batches.Run();

        (await absent).ShouldBeNull();
        (await there).ShouldBe("2");
    }

    [Fact]
    public async Task Load_BatchFails_EachOfItsKeysFailsAndTheNextBatchDoesNot()
    {
        var (loader, batches) = Make();
        loader.Failure = new InvalidOperationException("store down");

        var one = loader.LoadAsync(new Key(1));
        var two = loader.LoadAsync(new Key(2));
        batches.Run();
        loader.Failure = null;
        var later = loader.LoadAsync(new Key(3));
        batches.Run();

        (await Should.ThrowAsync<InvalidOperationException>(() => one)).Message.ShouldBe("store down");
        await Should.ThrowAsync<InvalidOperationException>(() => two);
        (await later).ShouldBe("3");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task RemoveCacheEntry_OneOfSeveral_IsLoadedAnewAndTheOthersAreNot(int hashes)
    {
        var (loader, batches) = Make();
        foreach (var i in Enumerable.Range(0, 40)) _ = loader.LoadAsync(new Key(i, hashes));
        batches.Run();

        foreach (var i in new[] { 0, 17, 39 }) loader.RemoveCacheEntry(new Key(i, hashes));
        loader.RemoveCacheEntry(new Key(1000, hashes));
        var all = loader.LoadAsync([.. Enumerable.Range(0, 40).Select(i => new Key(i, hashes))]);
        batches.Run();

        (await all.WaitAsync(Long)).ShouldBe(Enumerable.Range(0, 40).Select(i => $"{i}"));
        loader.Loaded[1].Select(k => k.Number).ShouldBe([0, 17, 39]);
    }

    [Fact]
    public async Task SetCacheEntry_UnknownAndKnownKey_OnlyTheUnknownIsSet()
    {
        var (loader, batches) = Make();
        loader.SetCacheEntry(new Key(1), Task.FromResult<string?>("given"));
        loader.SetCacheEntry(new Key(1), Task.FromResult<string?>("given later"));

        (await loader.LoadAsync(new Key(1))).ShouldBe("given");
        batches.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Load_MoreKeysThanABatchHolds_GoesOnInFurtherBatches()
    {
        var (loader, batches) = Make(maxBatchSize: 4);

        var all = loader.LoadAsync([.. Enumerable.Range(0, 10).Select(i => new Key(i))]);
        batches.Run();

        (await all.WaitAsync(Long)).Count.ShouldBe(10);
        loader.Loaded.Select(b => b.Count).ShouldBe([4, 4, 2]);
    }

    [Fact]
    public async Task Load_FromManyThreadsAtOnce_LoadsEachKeyOnce()
    {
        var loader = new Numbers(Immediate.Instance, new DataLoaderOptions());

        var loads = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 3000; i++) (await loader.LoadAsync(new Key(i)).WaitAsync(Long)).ShouldBe($"{i}");
        }));
        await Task.WhenAll(loads);

        loader.Loaded.SelectMany(b => b).ShouldBeUnique();
        loader.Loaded.Sum(b => b.Count).ShouldBe(3000);
    }

    private static (Numbers Loader, Batches Batches) Make(int maxBatchSize = 0)
    {
        var batches = new Batches();
        return (new Numbers(batches, new DataLoaderOptions { MaxBatchSize = maxBatchSize }), batches);
    }

    /// <summary>A key of which many share a hash.</summary>
    public sealed record Key(int Number, int Hashes = 0)
    {
        public bool Equals(Key? other) => other?.Number == Number;

        public override int GetHashCode() => Hashes == 0 ? Number : Number % Hashes;
    }

    /// <summary>Gives each number its text, and those below zero nothing.</summary>
    private sealed class Numbers(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Key, string>(scheduler, options)
    {
        private readonly Lock gate = new();

        public List<IReadOnlyList<Key>> Loaded { get; } = [];

        public Exception? Failure { get; set; }

        protected override async Task<IReadOnlyDictionary<Key, string>> LoadBatchAsync(IReadOnlyList<Key> keys, CancellationToken cancellationToken)
        {
            lock (gate) Loaded.Add(keys);
            await Task.CompletedTask;
            return Failure is null ? keys.Where(k => k.Number >= 0).ToDictionary(k => k, k => $"{k.Number}") : throw Failure;
        }
    }

    private sealed class Batches : IBatchScheduler
    {
        private readonly ConcurrentQueue<Func<ValueTask>> waiting = [];

        public int Waiting => waiting.Count;

        public void Schedule(Func<ValueTask> dispatch) => waiting.Enqueue(dispatch);

        public void Run()
        {
            while (waiting.TryDequeue(out var batch)) _ = batch().AsTask();
        }
    }

    private sealed class Immediate : IBatchScheduler
    {
        public static Immediate Instance { get; } = new();

        public void Schedule(Func<ValueTask> dispatch) => _ = dispatch().AsTask();
    }
}
