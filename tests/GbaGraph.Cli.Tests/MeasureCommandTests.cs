using System.IO.Compression;
using System.Text;
using System.Text.Json;
using GbaGraph.Cli.Tests.TestKit;

namespace GbaGraph.Cli.Tests;

public sealed class MeasureCommandTests : IDisposable
{
    private readonly Gba _gba = new();

    [Fact]
    public async Task Measure_WholeNumbers_ArePrintedInRisingOrder()
    {
        //  2 - 10 - 7, with a repeated edge and a loop
        _gba.Write("links.txt", "# a path\n10 2\n\n7\t10\n2 10\n7 7\n");

        var result = await _gba.RunAsync("measure", "betweenness", "--edges", "links.txt");

        result.Output.ShouldBe("# node\tscore\n2\t0\n7\t0\n10\t1\n");
        result.Error.ShouldMatch(@"^betweenness: \d+\.\d{4} s, n = 3, m = 2, threads = \d+\n$");
        result.Code.ShouldBe(0);
    }

    [Fact]
    public async Task Measure_NamesAndWeights_AreKept()
    {
        _gba.Write("links.txt", "港科大 dji 2\ndji x 0.5\nx dji 0.5\n");

        var result = await _gba.RunAsync("measure", "strength", "--edges", "links.txt", "--weighted", "--format", "json");

        JsonDocument.Parse(result.Output).RootElement.EnumerateArray().Select(row => (row.GetProperty("node").GetString(), row.GetProperty("score").GetDouble()))
            .ShouldBe([("港科大", 2), ("dji", 3), ("x", 1)]);
    }

    [Fact]
    public async Task Measure_GzipAndDirectedWithOwnOption_AreRead()
    {
        using (var file = new GZipStream(File.Create(Path.Combine(_gba.Folder, "links.gz")), CompressionLevel.Fastest))
            file.Write(Encoding.UTF8.GetBytes("a b\nb c\n"));

        var result = await _gba.RunAsync("measure", "harmonic", "--edges", "links.gz", "--directed", "--direction", "in");

        result.Output.ShouldBe("# node\tscore\na\t0\nb\t1\nc\t1.5\n");
    }

    [Theory]
    [InlineData("a b\nc\n", "BAD_REQUEST", "line 2", "--format", "tsv")]
    [InlineData("a b nan\n", "BAD_REQUEST", "line 1", "--weighted")]
    [InlineData("a b 1\n", "USAGE", "at least 1", "--threads", "0")]
    public async Task Measure_BadInput_SaysWhatIsWrong(string text, string code, string words, params string[] more)
    {
        _gba.Write("links.txt", text);

        var result = await _gba.RunAsync(["measure", "degree", "--edges", "links.txt", .. more]);

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain($"error {code}");
        result.Error.ShouldContain(words);
    }

    [Fact]
    public async Task Measure_NoFile_SaysSo()
    {
        var result = await _gba.RunAsync("measure", "degree", "--edges", "nowhere.txt");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("nowhere.txt");
    }

    public void Dispose() => _gba.Dispose();
}
