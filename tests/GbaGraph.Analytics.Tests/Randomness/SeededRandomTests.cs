using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Tests.Randomness;

public sealed class SeededRandomTests
{
    /// <summary>The numbers of another program, checked against the published first ones of SplitMix64 and xoshiro256**.</summary>
    [Theory]
    [InlineData(1, 0, 17154914556750032435, 15481925071032317162, 3049712571244418729)]
    [InlineData(1, 1, 3501290240102054732, 1999902197214618784, 12272163569652834708)]
    [InlineData(42, 7, 4706337660387043474, 7176503324466537499, 7095120617914164589)]
    public void NextBits_KnownSeed_GivesTheKnownNumbers(ulong seed, ulong stream, ulong first, ulong second, ulong third)
    {
        var random = new SeededRandom(seed, stream);

        (random.NextBits(), random.NextBits(), random.NextBits()).ShouldBe((first, second, third));
    }

    [Fact]
    public void Next_SmallBound_GivesEachNumberAlikeOften()
    {
        var random = new SeededRandom(5);
        var counts = new int[6];
        for (var draw = 0; draw < 60_000; draw++)
            counts[random.Next(6)]++;

        counts.ShouldAllBe(count => count > 9_600 && count < 10_400);
    }

    [Fact]
    public void NextDouble_ManyDraws_StayBelowOneAndHaveTheMean()
    {
        var random = new SeededRandom(6);
        var values = Enumerable.Range(0, 40_000).Select(_ => random.NextDouble()).ToArray();

        values.ShouldAllBe(value => value >= 0 && value < 1);
        values.Average().ShouldBe(0.5, 0.01);
    }

    [Fact]
    public void Shuffle_ThreeValues_GivesEachOrderAlikeOften()
    {
        var orders = Enumerable.Range(0, 6000).Select(stream =>
        {
            char[] values = ['a', 'b', 'c'];
            new SeededRandom(7, (ulong)stream).Shuffle(values.AsSpan());
            return new string(values);
        }).CountBy(order => order).ToArray();

        orders.Length.ShouldBe(6);
        orders.ShouldAllBe(order => order.Value > 850 && order.Value < 1150);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Next_NoBound_Throws(int bound) => Should.Throw<ArgumentOutOfRangeException>(() => new SeededRandom(1).Next(bound));
}
