namespace GbaGraph.Analytics.Tests.Support;

internal static class ScoreAssertions
{
    /// <summary>Equal to 1e-9: relative above 1, absolute below.</summary>
    public static void ShouldMatch(this IReadOnlyList<double> actual, IReadOnlyList<double> expected, string what)
    {
        actual.Count.ShouldBe(expected.Count, what);
        for (var node = 0; node < expected.Count; node++)
            actual[node].ShouldBe(expected[node], 1e-9 * Math.Max(1, Math.Abs(expected[node])), $"{what}, node {node}");
    }

    /// <summary>The same bits.</summary>
    public static void ShouldEqualBitwise(this IReadOnlyList<double> actual, IReadOnlyList<double> expected) =>
        actual.Select(BitConverter.DoubleToInt64Bits).ShouldBe(expected.Select(BitConverter.DoubleToInt64Bits));
}
