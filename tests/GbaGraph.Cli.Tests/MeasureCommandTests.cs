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
    [InlineData("a b 1,5\n", "BAD_REQUEST", "'1,5'", "--weighted")]
    [InlineData("a b 1e308\n", "BAD_REQUEST", "1e308", "--weighted")]
    [InlineData("a b 1\n", "USAGE", "at least 1", "--threads", "0")]
    [InlineData("a b 1\n", "USAGE", "--threads must be a whole number, at least 1, not 'two'", "--threads", "two")]
    [InlineData("a b 1\n", "USAGE", "--time-limit must be a number above 0, not '0,5'", "--time-limit", "0,5")]
    [InlineData("a b 1\n", "USAGE", "--memory-limit must be a number above 0, not 'nan'", "--memory-limit", "nan")]
    [InlineData("a b 1\n", "USAGE", "--direction must be one of total, out, in, not '1'", "--direction", "1")]
    [InlineData("a b 1\n", "USAGE", "--merge must be one of sum, max, first, count, not '9'", "--merge", "9")]
    [InlineData("a b 1\n", "USAGE", "'--alpha' is no command and no option here; gba measure degree --help", "--alpha", "1")]
    public async Task Measure_BadInput_SaysWhatIsWrong(string text, string code, string words, params string[] more)
    {
        _gba.Write("links.txt", text);

        var result = await _gba.RunAsync(["measure", "degree", "--edges", "links.txt", .. more]);

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldStartWith($"error {code}: ");
        result.Error.ShouldContain(words);
        result.Error.Split('\n').Length.ShouldBe(2, "one line");
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.02)]
    [InlineData(0.995)]
    public async Task Measure_GzipCutOff_IsNotTakenForTheWhole(double share)
    {
        using var packed = new MemoryStream();
        using (var file = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            file.Write(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"{i * 7919 % 3001} {i * 104729 % 3001}"))));
        File.WriteAllBytes(Path.Combine(_gba.Folder, "links.gz"), packed.ToArray()[..(int)(share * packed.Length)]);

        var result = await _gba.RunAsync("measure", "degree", "--edges", "links.gz");

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldStartWith("error BAD_REQUEST: can't read the edge list links.gz");
    }

    [Fact]
    public async Task Measure_GzipOfTwoParts_IsReadToItsEnd()
    {
        foreach (var part in new[] { "a b\n", "b c\n" })
        {
            using var file = new GZipStream(new FileStream(Path.Combine(_gba.Folder, "links.gz"), FileMode.Append), CompressionLevel.Fastest);
            file.Write(Encoding.UTF8.GetBytes(part));
        }

        (await _gba.RunAsync("measure", "degree", "--edges", "links.gz")).Output.ShouldBe("# node\tscore\na\t1\nb\t2\nc\t1\n");
    }

    [Fact]
    public async Task Measure_NamesNotInUtf8_AreRefusedRatherThanMerged()
    {
        File.WriteAllBytes(Path.Combine(_gba.Folder, "links.txt"), Encoding.Latin1.GetBytes("thé a\nthè b\n"));

        var result = await _gba.RunAsync("measure", "degree", "--edges", "links.txt");

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldStartWith("error BAD_REQUEST: can't read the edge list links.txt");
    }

    [Fact]
    public async Task Measure_ValueBeyondDoubles_IsAnErrorAndNoInfinity()
    {
        //  (10¹⁰⁰)⁵ is more than a double can hold
        _gba.Write("links.txt", "a b 1e100\n");

        var result = await _gba.RunAsync("measure", "opsahl-degree", "--alpha", "5", "--edges", "links.txt", "--weighted", "--format", "json");

        (result.Code, result.Output).ShouldBe((2, ""));
        result.Error.ShouldStartWith("error BAD_REQUEST: a value of a is not finite");
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
