using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class DeadlinesTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public void Begin_CallerGone_IsOver()
    {
        using var caller = new CancellationTokenSource();
        using var deadline = new Deadlines().Begin(Long, caller.Token);

        caller.Cancel();

        deadline.IsOver.ShouldBeTrue();
        deadline.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Begin_AfterOneThatWasCancelled_IsNotOver()
    {
        var deadlines = new Deadlines();
        using var caller = new CancellationTokenSource();
        using (deadlines.Begin(Long, caller.Token)) caller.Cancel();

        using var next = deadlines.Begin(Long, CancellationToken.None);

        next.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void End_CallerGoneLater_DoesNotCancelTheNext()
    {
        var deadlines = new Deadlines();
        using var caller = new CancellationTokenSource();
        deadlines.Begin(Long, caller.Token).Dispose();
        using var next = deadlines.Begin(Long, CancellationToken.None);

        caller.Cancel();

        next.IsOver.ShouldBeFalse();
    }

    [Fact]
    public async Task Begin_TimeOver_CancelsTheToken()
    {
        using var deadline = new Deadlines().Begin(TimeSpan.FromMilliseconds(1), CancellationToken.None);

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Delay(Long, deadline.Token));

        deadline.IsOver.ShouldBeTrue();
    }
}
