using System.Collections.Concurrent;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Tests.Execution;

public sealed class SourceBlocksTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    [InlineData(63, 1)]
    [InlineData(65, 4)]
    [InlineData(1000, 3)]
    public void Run_AnyWorkers_CoversEachItemOnceInTheSameBlocks(int items, int workers)
    {
        var blocks = new ConcurrentBag<SourceBlock>();

        SourceBlocks.Run(items, workers, () => blocks, (bag, block) => bag.Add(block), CancellationToken.None);

        var ordered = blocks.OrderBy(block => block.Index).ToArray();
        ordered.Length.ShouldBe(Math.Min(64, items));
        ordered.SelectMany(block => Enumerable.Range(block.First, block.End - block.First)).ShouldBe(Enumerable.Range(0, items));
    }

    [Fact]
    public void Run_BodyFails_ThrowsTheFailureItself() =>
        Should.Throw<InvalidOperationException>(() => SourceBlocks.Run(
            100, 4, () => 0, (_, _) => throw new InvalidOperationException("no"), CancellationToken.None));

    [Theory]
    [InlineData(8, 3, 3)]
    [InlineData(2, 3, 2)]
    [InlineData(0, 3, 1)]
    [InlineData(500, 100, 64)]
    public void WorkersFor_MoreThanBlocks_IsCut(int items, int asked, int expected) =>
        SourceBlocks.WorkersFor(asked, items).ShouldBe(expected);
}
