using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31", false)]
    [InlineData("2017-06", "2017-06-01", "2017-06-30", false)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", false)]
    [InlineData("2017-06-30", "2017-06-30", "2017-06-30", false)]
    [InlineData("198X", "1980-01-01", "1989-12-31", false)]
    [InlineData("2017~", "2017-01-01", "2017-12-31", true)]
    [InlineData("2017-06~", "2017-06-01", "2017-06-30", true)]
    [InlineData("1984/1990", "1984-01-01", "1990-12-31", false)]
    [InlineData("1991~/1993~", "1991-01-01", "1993-12-31", true)]
    [InlineData("2017-06/2018", "2017-06-01", "2018-12-31", false)]
    [InlineData("198X/2001-02-03", "1980-01-01", "2001-02-03", false)]
    [InlineData("2018/..", "2018-01-01", "9999-12-31", false)]
    [InlineData("../1997-06", "0001-01-01", "1997-06-30", false)]
    [InlineData("9999", "9999-01-01", "9999-12-31", false)]
    [InlineData("999X", "9990-01-01", "9999-12-31", false)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", false)]
    [InlineData("0001", "0001-01-01", "0001-12-31", false)]
    public void Parse_EveryForm_GivesItsSpan(string text, string earliest, string latest, bool approximate)
    {
        var date = PartialDate.Parse(text);
        date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(earliest);
        date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(latest);
        date.IsApproximate.ShouldBe(approximate);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-02-29")]
    [InlineData("2017-6")]
    [InlineData("2017/")]
    [InlineData("/2017")]
    [InlineData("1990/1984")]
    [InlineData("1984/1990/1991")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("0000")]
    [InlineData("000X")]
    [InlineData("19XX")]
    [InlineData("X984")]
    [InlineData("198X-06")]
    [InlineData("2017~~")]
    [InlineData("~2017")]
    [InlineData("-2017")]
    [InlineData(" 2017")]
    [InlineData("２０１７")]
    [InlineData("2017-06-30T00:00")]
    public void Parse_NoDate_Throws(string text)
    {
        PartialDate.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<InvalidValueException>(() => PartialDate.Parse(text, "start")).Field.ShouldBe("start");
    }

    [Theory]
    [InlineData("2017", "2017-06", true)]
    [InlineData("198X", "1984", true)]
    [InlineData("2017", "2017", true)]
    [InlineData("2017-06", "2017", false)]
    [InlineData("1984/1990", "1990-12-31", true)]
    [InlineData("1984/1990", "1991", false)]
    public void Contains_Spans_Says(string outer, string inner, bool contains)
    {
        PartialDate.Parse(outer).Contains(PartialDate.Parse(inner)).ShouldBe(contains);
        PartialDate.Parse(inner).IsDuring(PartialDate.Parse(outer)).ShouldBe(contains);
    }

    [Fact]
    public void Relations_RandomDates_AgreeWithSetsOfDays()
    {
        var random = new Random(7);
        for (var i = 0; i < 4000; i++)
        {
            var (a, daysOfA) = Draw(random);
            var (b, daysOfB) = Draw(random);
            a.IsBefore(b).ShouldBe(daysOfA.Max < daysOfB.Min, $"{a} before {b}");
            a.Contains(b).ShouldBe(daysOfA.Min <= daysOfB.Min && daysOfB.Max <= daysOfA.Max, $"{a} contains {b}");
            a.Overlaps(b).ShouldBe(Math.Max(daysOfA.Min, daysOfB.Min) <= Math.Min(daysOfA.Max, daysOfB.Max), $"{a} overlaps {b}");
            a.Equals(b).ShouldBe(a.Text == b.Text);
        }
    }

    /// <summary>A date as text, and its span as year·372 + month·31 + day, counted without a calendar.</summary>
    private static (PartialDate Date, (int Min, int Max) Days) Draw(Random random)
    {
        var (year, month, day) = (random.Next(1980, 1995), random.Next(1, 13), random.Next(1, 29));
        int[] lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        static int Day(int y, int m, int d) => (y * 372) + (m * 31) + d;
        var later = year + random.Next(5);
        var (text, min, max) = random.Next(5) switch
        {
            0 => ($"{year}", Day(year, 1, 1), Day(year, 12, 31)),
            1 => ($"{year}-{month:00}", Day(year, month, 1), Day(year, month, lengths[month - 1])),
            2 => ($"{year}-{month:00}-{day:00}", Day(year, month, day), Day(year, month, day)),
            3 => ($"{year / 10}X", Day(year / 10 * 10, 1, 1), Day((year / 10 * 10) + 9, 12, 31)),
            _ => ($"{year}~/{later}", Day(year, 1, 1), Day(later, 12, 31)),
        };
        return (PartialDate.Parse(text), (min, max));
    }
}
