using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class DeadlinesTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public void Begin_CallerGone_IsOver()
    {
        using var caller = new CancellationTokenSource();
        var deadline = new Deadlines().Begin(Long, caller.Token);

        caller.Cancel();

        deadline.IsOver.ShouldBeTrue();
        deadline.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Begin_AfterOneThatWasCancelled_IsNotOver()
    {
        var deadlines = new Deadlines();
        using var caller = new CancellationTokenSource();
        var first = deadlines.Begin(Long, caller.Token);
        caller.Cancel();
        first.End(isTokenShared: false);

        var next = deadlines.Begin(Long, CancellationToken.None);

        next.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void End_CallerGoneLater_DoesNotCancelTheNext()
    {
        var deadlines = new Deadlines();
        using var caller = new CancellationTokenSource();
        deadlines.Begin(Long, caller.Token).End(isTokenShared: false);
        var next = deadlines.Begin(Long, CancellationToken.None);

        caller.Cancel();

        next.IsOver.ShouldBeFalse();
    }

    [Fact]
    public async Task Begin_TimeOver_CancelsTheToken()
    {
        var deadline = new Deadlines().Begin(TimeSpan.FromMilliseconds(1), CancellationToken.None);

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Delay(Long, deadline.Token));

        deadline.IsOver.ShouldBeTrue();
    }

    [Fact]
    public void End_NobodyHoldsTheToken_ItServesTheNext()
    {
        var deadlines = new Deadlines();
        var first = deadlines.Begin(Long, CancellationToken.None);
        var token = first.Token;
        first.End(isTokenShared: false);

        deadlines.Begin(Long, CancellationToken.None).Token.ShouldBe(token);
    }

    [Fact]
    public void End_SomethingHoldsTheToken_TheNextDoesNotCancelIt()
    {
        var deadlines = new Deadlines();
        var first = deadlines.Begin(Long, CancellationToken.None);
        var held = first.Token;
        first.End(isTokenShared: true);
        using var caller = new CancellationTokenSource();
        deadlines.Begin(Long, caller.Token);

        caller.Cancel();

        held.IsCancellationRequested.ShouldBeFalse();
    }
}
