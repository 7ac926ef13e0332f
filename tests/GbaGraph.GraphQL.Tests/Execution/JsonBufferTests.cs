using System.Globalization;
using System.Text;
using System.Text.Json;
using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class JsonBufferTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("a \"quote\", a \\ and a /")]
    [InlineData("\0\u0001\b\f\n\r\t\u001f\u007f")]
    [InlineData("粤港澳大湾区 é 😀 \u2028")]
    public void WriteString_AnyText_ReadsBackAsItWas(string text)
    {
        using var buffer = new JsonBuffer();

        buffer.WriteString(text);

        JsonSerializer.Deserialize<string>(buffer.Written).ShouldBe(text);
    }

    [Fact]
    public void WriteString_TextThatNeedsNoEscape_HasNone()
    {
        using var buffer = new JsonBuffer();

        buffer.WriteString("粤港澳 😀 <'&+>");

        Encoding.UTF8.GetString(buffer.Written).ShouldBe("\"粤港澳 😀 <'&+>\"");
    }

    [Fact]
    public void WriteString_HalfASurrogatePair_BecomesAReplacementCharacter()
    {
        using var buffer = new JsonBuffer();

        buffer.WriteString("a\ud800b");

        Encoding.UTF8.GetString(buffer.Written).ShouldBe("\"a\ufffdb\"");
    }

    [Fact]
    public void WriteString_LongerThanTheBuffer_IsWhole()
    {
        using var buffer = new JsonBuffer();
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)(0x20 + (i % 0x3000))));

        buffer.WriteString(text);
        buffer.WriteString(text);

        Encoding.UTF8.GetString(buffer.Written).ShouldBe(JsonTwice(text));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(5e-324)]
    [InlineData(123456789.125)]
    public void WriteNumber_Double_ReadsBackTheSame(double number)
    {
        using var buffer = new JsonBuffer();

        buffer.WriteNumber(number);

        JsonSerializer.Deserialize<double>(buffer.Written).ShouldBe(number);
    }

    [Fact]
    public void WriteNumber_Extremes_ReadBackTheSame()
    {
        using var buffer = new JsonBuffer();

        buffer.WriteNumber(long.MinValue);
        buffer.WriteRaw((byte)' ');
        buffer.WriteNumber(decimal.MinValue);

        Encoding.UTF8.GetString(buffer.Written).ShouldBe(string.Create(CultureInfo.InvariantCulture, $"{long.MinValue} {decimal.MinValue}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("elm")]
    [InlineData("榆")]
    public void WriteBase64_PrefixAndText_AreEncodedTogether(string text)
    {
        using var buffer = new JsonBuffer();

        buffer.WriteBase64("Town:"u8, text);

        Encoding.UTF8.GetString(buffer.Written).ShouldBe($"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes("Town:" + text))}\"");
    }

    [Fact]
    public void Truncate_AfterMore_TakesItBack()
    {
        using var buffer = new JsonBuffer();
        buffer.WriteRaw("[1"u8);
        var length = buffer.Length;
        buffer.WriteString(new string('x', 10_000));

        buffer.Truncate(length);
        buffer.WriteWith(2, static (writer, value) => writer.WriteNumberValue(value));
        buffer.WriteRaw((byte)']');

        Encoding.UTF8.GetString(buffer.Written).ShouldBe("[12]");
    }

    private static string JsonTwice(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"\"{escaped}\"";
    }

    [Fact]
    public void WriteString_AnyLengthWithOneUnusualCharacter_ReadsBackAsItWas()
    {
        using var buffer = new JsonBuffer();
        foreach (var unusual in "a\"\\\n\u001f\u007f\u0080é粤")
        {
            for (var length = 1; length < 40; length++)
            {
                for (var at = 0; at < length; at++)
                {
                    var text = new string('x', at) + unusual + new string('y', length - at - 1);
                    buffer.Truncate(0);
                    buffer.WriteString(text);
                    JsonSerializer.Deserialize<string>(buffer.Written).ShouldBe(text);
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(1)]
    [InlineData(-7.25)]
    [InlineData(0.1)]
    [InlineData(0.1 + 0.2)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(0.000123)]
    [InlineData(-0.00009)]
    [InlineData(22.396428)]
    [InlineData(114.1094971)]
    [InlineData(999_999_999.999999)]
    [InlineData(1e9)]
    [InlineData(123_456_789_012_345d)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void WriteNumber_Double_IsTheShortestTextThatReadsBack(double value) => Number(value).ShouldBe(value.ToString("R", CultureInfo.InvariantCulture));

    [Fact]
    public void WriteNumber_RandomDoubles_AreTheShortestTextThatReadsBack()
    {
        var random = new Random(1);
        for (var i = 0; i < 200_000; i++)
        {
            var value = (i % 4) switch
            {
                0 => random.Next(-2_000_000_000, 2_000_000_000) / Math.Pow(10, random.Next(0, 12)),
                1 => random.NextInt64(1_000_000_000_000_000) / 1e6,
                2 => Math.BitDecrement(random.Next() / 1e3),
                _ => BitConverter.Int64BitsToDouble(random.NextInt64()),
            };
            if (double.IsFinite(value)) Number(value).ShouldBe(value.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static string Number(double value)
    {
        using var buffer = new JsonBuffer();
        buffer.WriteNumber(value);
        return Encoding.UTF8.GetString(buffer.Written);
    }
}
