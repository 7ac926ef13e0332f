using System.Buffers;
using System.Text;
using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Execution.Batching;

public sealed class BatchingTests
{
    [Fact]
    public async Task Level_ReachedAtDifferentTimes_IsLoadedInOneBatch()
    {
        var (answer, batches) = await AskAsync("{ fast { value } slow { value } }");
        answer.ShouldContain("""{"fast":{"value":10},"slow":{"value":20}}""");
        batches.ShouldHaveSingleItem().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Batch_ThatNeedsAnotherLoader_DoesNotWaitForItself()
    {
        var (answer, batches) = await AskAsync("{ nested slow { value } }");
        answer.ShouldContain("""{"nested":30,"slow":{"value":20}}""");
        batches.Count.ShouldBe(2);
    }

    private static async Task<(string Answer, List<IReadOnlyList<int>> Batches)> AskAsync(string query)
    {
        var log = new BatchLog();
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(log);
        services.AddGraphQLServer().AddQueryType<LevelQuery>()
            .AddDataLoader<FastLoader>().AddDataLoader<SlowLoader>().AddDataLoader<CountedLoader>().AddDataLoader<NestedLoader>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        using var result = await provider.GetRequiredService<RequestExecutor>().ExecuteAsync(new OperationRequest(query), scope.ServiceProvider).WaitAsync(TimeSpan.FromMinutes(2));
        using var json = result.AsJson();
        var target = new ArrayBufferWriter<byte>();
        json.CopyTo(target);
        return (Encoding.UTF8.GetString(target.WrittenSpan), log.Batches);
    }
}
