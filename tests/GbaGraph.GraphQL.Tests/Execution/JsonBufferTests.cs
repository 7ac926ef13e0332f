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
}
