using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Tests.Execution;

public sealed class CancellableSequenceTests
{
    [Fact]
    public void Cancellable_CancelledOnTheWay_EndsWithinAFewThousandItems()
    {
        using var cancellation = new CancellationTokenSource();
        var taken = 0;

        Should.Throw<OperationCanceledException>(() =>
        {
            foreach (var _ in Enumerable.Range(0, 1_000_000).Cancellable(cancellation.Token))
            {
                if (++taken == 100_000)
                    cancellation.Cancel();
            }
        });

        taken.ShouldBeInRange(100_000, 100_000 + 4096);
    }

    [Fact]
    public void Cancellable_NotCancelled_GivesEveryItem() =>
        Enumerable.Range(0, 10_000).Cancellable(CancellationToken.None).ShouldBe(Enumerable.Range(0, 10_000));
}
