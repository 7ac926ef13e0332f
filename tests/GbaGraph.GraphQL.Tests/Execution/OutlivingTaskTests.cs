using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Execution;

/// <summary>A task that a resolver leaves behind holds the token of its own request, whatever becomes of later ones.</summary>
public sealed class OutlivingTaskTests
{
    [Fact]
    public async Task Token_KeptBeyondItsRequest_IsNotCancelledByALaterOne()
    {
        var kept = new KeptTokens();
        await using var services = Services(kept);
        await AnswerAsync(services, "{ keep }");
        using var caller = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => AnswerAsync(services, "{ leave }", caller));

        kept.Token.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task Token_FirstAskedForAfterTheRequest_IsNotThatOfALaterOne()
    {
        var kept = new KeptTokens();
        await using var services = Services(kept);
        await AnswerAsync(services, "{ keepContext }");
        using var caller = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => AnswerAsync(services, "{ leave }", caller));

        kept.Context!.RequestAborted.IsCancellationRequested.ShouldBeFalse();
    }

    private static ServiceProvider Services(KeptTokens kept)
    {
        var services = new ServiceCollection().AddSingleton(kept);
        services.AddGraphQLServer().AddQueryType<KeepingQueries>();
        return services.BuildServiceProvider();
    }

    private static async Task AnswerAsync(ServiceProvider services, string document, CancellationTokenSource? caller = null)
    {
        services.GetRequiredService<KeptTokens>().Caller = caller;
        await using var scope = services.CreateAsyncScope();
        using var result = await services.GetRequiredService<RequestExecutor>().ExecuteAsync(new OperationRequest(document), scope.ServiceProvider, caller?.Token ?? default);
        result.Errors.ShouldBeEmpty();
    }

    public sealed class KeptTokens
    {
        public CancellationToken Token { get; set; }

        public IResolverContext? Context { get; set; }

        public CancellationTokenSource? Caller { get; set; }
    }

    public sealed class KeepingQueries(KeptTokens kept)
    {
        public bool Keep(CancellationToken cancellation)
        {
            kept.Token = cancellation;
            return true;
        }

        public bool KeepContext(IResolverContext context)
        {
            kept.Context = context;
            return true;
        }

        /// <summary>The caller goes while the field is resolved.</summary>
        public async Task<bool> Leave(CancellationToken cancellation)
        {
            await kept.Caller!.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
            return true;
        }
    }
}
