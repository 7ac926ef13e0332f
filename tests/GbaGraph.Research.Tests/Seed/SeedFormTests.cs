using System.Text;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Seed;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Seed;

public sealed class SeedFormTests
{
    [Fact]
    public async Task ReadAsync_BomAndCrlf_AreReadAndHashTheSame()
    {
        using var seed = new SeedFixture();
        var plain = await seed.ReadAsync();
        foreach (var file in new[] { "names/a.csv", "links/a.csv" })
            seed.WriteBytes(file, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(seed.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal))]);
        var other = await seed.ReadAsync();
        other.Defects.ShouldBeEmpty();
        other.Hash.ShouldBe(plain.Hash);
        (await SeedReader.HashAsync(seed.Path, CancellationToken.None)).ShouldBe(plain.Hash);
        plain.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task HashAsync_ContentOrFileNameChanged_Differs()
    {
        using var seed = new SeedFixture();
        var before = await SeedReader.HashAsync(seed.Path, CancellationToken.None);
        File.Move(Path.Combine(seed.Path, "names/a.csv"), Path.Combine(seed.Path, "names/c.csv"));
        var moved = await SeedReader.HashAsync(seed.Path, CancellationToken.None);
        seed.Write("names/c.csv", seed.Read("names/c.csv") + "\n");
        var changed = await SeedReader.HashAsync(seed.Path, CancellationToken.None);
        new[] { before, moved, changed }.Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    [InlineData("GBK")]
    [InlineData("NUL")]
    public async Task ReadAsync_OtherEncoding_IsRefusedWithAdvice(string encoding)
    {
        using var seed = new SeedFixture();
        var text = seed.Read("names/a.csv");
        seed.WriteBytes("names/a.csv", encoding switch
        {
            "UTF-16LE" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "UTF-16BE" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "GBK" => [.. Encoding.ASCII.GetBytes("actor,name\nshenzhen,"), 0xC9, 0xEE, 0xDB, 0xDA, (byte)'\n'],
            _ => Encoding.UTF8.GetBytes(text.Replace("HKUST", "HK\0UST", StringComparison.Ordinal)),
        });
        var defect = (await seed.ReadAsync()).Defects.Single(d => d.File == "names/a.csv");
        defect.Rule.ShouldBe("encoding");
        defect.Message.ShouldContain("save it as");
    }

    [Theory]
    [InlineData("event;link\nphbs-e0001;phbs-l0001\n", "separator")]
    [InlineData("event\tlink\nphbs-e0001\tphbs-l0001\n", "separator")]
    [InlineData("event\nphbs-e0001\n", "missing-column")]
    [InlineData("event,link,extra\nphbs-e0001,phbs-l0001,\n", "unknown-column")]
    [InlineData("event,link,link\nphbs-e0001,phbs-l0001,\n", "double-column")]
    [InlineData("", "header")]
    [InlineData("event,link\n\"phbs-e0001,phbs-l0001\n", "quotes")]
    public async Task ReadAsync_WrongForm_IsNamed(string text, string rule)
    {
        using var seed = new SeedFixture();
        seed.Write("event-links/a.csv", text);
        (await seed.ReadAsync()).Defects.ShouldContain(d => d.File == "event-links/a.csv" && d.Rule == rule);
    }

    [Fact]
    public async Task ReadAsync_ColumnsInAnotherOrder_AreRead()
    {
        using var seed = new SeedFixture();
        seed.Write("event-links/a.csv", "link,event\nphbs-l0001,phbs-e0001\n");
        (await seed.ReadAsync()).Record!.Events[0].Links.ShouldBe(["phbs-l0001"]);
    }

    [Fact]
    public async Task ReadAsync_UnknownTable_IsNamed()
    {
        using var seed = new SeedFixture();
        seed.Write("actor/a.csv", "slug\n");
        (await seed.ReadAsync()).Defects.ShouldHaveSingleItem().Rule.ShouldBe("table");
    }

    [Fact]
    public async Task ReadAsync_NoFolderOrNoFile_IsSeedMissing()
    {
        using var seed = new SeedFixture();
        var empty = Directory.CreateDirectory(Path.Combine(seed.Path, "empty")).FullName;
        foreach (var path in new[] { empty, Path.Combine(seed.Path, "none") })
        {
            var error = await Should.ThrowAsync<GbaGraphException>(() => SeedReader.ReadAsync(path, null, CancellationToken.None));
            error.Code.ShouldBe(ErrorCodes.SeedMissing);
        }

        Should.Throw<GbaGraphException>(() => SeedFolder.Find(Path.Combine(seed.Path, "none"))).Code.ShouldBe(ErrorCodes.SeedMissing);
        SeedFolder.Find(seed.Path).ShouldBe(seed.Path);
    }
}
