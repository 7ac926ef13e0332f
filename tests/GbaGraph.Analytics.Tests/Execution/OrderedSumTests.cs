using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Tests.Execution;

public sealed class OrderedSumTests
{
    // 1e16 + 1 − 1e16 is 0 in this order, and 1 when the large terms come first.
    private static readonly double[] Terms = [1e16, 1, -1e16];

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    public void Add_AnyOrderOfArrival_SumsInTheOrderOfBlocks(params int[] arrival)
    {
        var sum = new OrderedSum(1);

        foreach (var block in arrival)
            sum.Add(block, [Terms[block]]);

        sum.Total[0].ShouldBe(0);
    }

    [Fact]
    public void Rent_AfterAdd_GivesTheVectorBackAsZeros()
    {
        var sum = new OrderedSum(2);
        var vector = sum.Rent();
        vector[1] = 5;
        sum.Add(0, vector);

        var again = sum.Rent();

        again.ShouldBeSameAs(vector);
        again.ShouldBe([0.0, 0.0]);
        sum.Total.ShouldBe([0.0, 5.0]);
    }

    [Fact]
    public void Add_ManyThreadsAtOnce_LosesNoBlockAndKeepsTheOrder()
    {
        for (var round = 0; round < 200; round++)
        {
            var sum = new OrderedSum(1);
            var next = -1;

            Parallel.For(0, 8, _ =>
            {
                for (var block = Interlocked.Increment(ref next); block < SourceBlocks.Limit; block = Interlocked.Increment(ref next))
                {
                    var vector = sum.Rent();
                    vector[0] = block switch { 0 => 1e16, SourceBlocks.Limit - 1 => -1e16, _ => 1 };
                    sum.Add(block, vector);
                }
            });

            // Each 1 is lost beside 1e16; in another order some would stay.
            sum.Total[0].ShouldBe(0);
        }
    }
}
