using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Tests.Sqlite;

public sealed class DecimalKeyTests
{
    [Fact]
    public void Of_Numbers_TextsSortLikeThem()
    {
        decimal[] numbers =
        [
            decimal.MinValue, -1_000_000m, -10m, -9.99m, -1.5m, -1m, -0.0000000000000000000000000001m, 0m,
            0.0000000000000000000000000001m, 0.1m, 0.1000000000000000000000000001m, 1m, 9.99m, 10m, decimal.MaxValue - 1, decimal.MaxValue,
        ];
        numbers.Select(DecimalKey.Of).ShouldBe(numbers.Select(DecimalKey.Of).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("0", "-0.00")]
    public void Of_EqualNumbers_EqualTexts(string one, string two) =>
        DecimalKey.Of(decimal.Parse(one, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(DecimalKey.Of(decimal.Parse(two, System.Globalization.CultureInfo.InvariantCulture)));
}
