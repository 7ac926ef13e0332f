using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Execution.Batching;

/// <summary>What an answer holds where a loader fails, has nothing, knows the key already, or is cancelled.</summary>
public sealed class BatchAnswerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Load_BatchFails_EachFieldIsNullWithAnErrorAtItsPath()
    {
        await using var services = Services();

        using var result = await AskAsync(services, "{ a: item(key: -1) { name } b: item(key: -2) { name } sure }");

        result.Errors.Select(e => e.Path!.Print()).Order().ShouldBe(["/a", "/b"]);
        result.ToJson().ShouldEndWith("""
            "data":{"a":null,"b":null,"sure":true}}
            """);
    }

    [Fact]
    public async Task Load_KeyWithoutAValue_IsNullWithoutAnError() => (await AnswerAsync("{ a: item(key: 0) { name } b: item(key: 1) { name } }")).ShouldBe("""{"data":{"a":null,"b":{"name":"1"}}}""");

    [Fact]
    public async Task Load_KeysTwiceAndDeeper_AreLoadedOnceAndAnsweredInTheirPlaces()
    {
        await using var services = Services();

        using var result = await AskAsync(services, "{ a: item(key: 2) { next { name next { name } } } b: item(key: 2) { name back { name } } }");

        result.ToJson().ShouldBe("""{"data":{"a":{"next":{"name":"3","next":{"name":"4"}}},"b":{"name":"2","back":{"name":"2"}}}}""");
        services.GetRequiredService<BatchLog>().Batches.ShouldBe([[2], [3], [4]]);
    }

    [Fact]
    public async Task Load_CallerGoesDuringTheBatch_EndsTheRequestAndNotTheNext()
    {
        await using var services = Services();
        using var caller = new CancellationTokenSource();
        services.GetRequiredService<Calls>().Caller = caller;

        await Should.ThrowAsync<OperationCanceledException>(() => AskAsync(services, "{ a: item(key: 99) { name } b: item(key: 1) { name } }", caller.Token));

        using var next = await AskAsync(services, "{ item(key: 1) { name } }");
        next.ToJson().ShouldBe("""{"data":{"item":{"name":"1"}}}""");
    }

    private static async Task<string> AnswerAsync(string document)
    {
        await using var services = Services();
        using var result = await AskAsync(services, document);
        return result.ToJson();
    }

    private static async Task<ExecutionResult> AskAsync(ServiceProvider services, string document, CancellationToken aborted = default)
    {
        await using var scope = services.CreateAsyncScope();
        return await services.GetRequiredService<RequestExecutor>().ExecuteAsync(new OperationRequest(document), scope.ServiceProvider, aborted).WaitAsync(Long, CancellationToken.None);
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<BatchLog>().AddSingleton<Calls>();
        services.AddGraphQLServer().AddQueryType<ItemQuery>().AddDataLoader<ItemLoader>().RemoveMaxAllowedFieldCycleDepthRule();
        return services.BuildServiceProvider();
    }

    public sealed class Calls
    {
        public CancellationTokenSource? Caller { get; set; }
    }

    public sealed class ItemQuery
    {
        public Task<Item?> GetItemAsync(int key, ItemLoader items, CancellationToken cancellation) => items.LoadAsync(key, cancellation);

        public bool GetSure() => true;
    }

    public sealed record Item([property: GraphQLIgnore] int Key)
    {
        public string Name => $"{Key}";

        public Task<Item?> GetNextAsync(ItemLoader items, CancellationToken cancellation) => items.LoadAsync(Key + 1, cancellation);

        /// <summary>A key that was loaded before.</summary>
        public Task<Item?> GetBackAsync(ItemLoader items, CancellationToken cancellation) => items.LoadAsync(Key, cancellation);
    }

    /// <summary>Fails below 0, has nothing at 0, and loses its caller at 99.</summary>
    public sealed class ItemLoader(IBatchScheduler scheduler, DataLoaderOptions options, BatchLog log, Calls calls) : BatchDataLoader<int, Item>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            log.Batches.Add([.. keys.Order()]);
            if (keys.Any(k => k < 0)) throw new GraphQLException("The store is down.");
            if (keys.Contains(99))
            {
                await calls.Caller!.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return keys.Where(k => k > 0).ToDictionary(k => k, k => new Item(k));
        }
    }
}
