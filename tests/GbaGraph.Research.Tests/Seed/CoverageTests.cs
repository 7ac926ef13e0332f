using GbaGraph.Research.Seed.Coverage;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Seed;

public sealed class CoverageTests : IDisposable
{
    private const string Paper = """
        摘要：锚点文字。

        一、起步

        1.数字
        锚点文字在此,2006年共有1.4万家企业,占5.49%,其中三家领先。

        二、发展

        1.其他
        锚点

        2.项目
        (1)另一锚点
        """;

    private readonly SeedFixture _seed = new();
    private readonly string _papers = Directory.CreateTempSubdirectory("gba-papers-").FullName;

    [Theory]
    [InlineData("六", 6)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十五", 95)]
    [InlineData("两千", 2000)]
    [InlineData("三百二十万", 3_200_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("八九十", null)]
    public void OfChinese_Numerals_HaveTheirValue(string text, int? value) => Numerals.OfChinese(text).ShouldBe(value);

    [Fact]
    public void In_EnglishText_FindsDigitsAndWords() =>
        Numerals.In("Three of the 1,200 firms and 5.5 per cent, a second time").ShouldBe([1200m, 5.5m, 3m, 2m], ignoreOrder: true);

    [Fact]
    public void QuantityScan_OfAPaper_FindsDigitsAndCountsButNoHeadings()
    {
        var found = QuantityScan.Of(PaperText.Parse(Paper));
        found.Select(q => (q.Section, q.Text)).ShouldBe([("一.1", "2006"), ("一.1", "1.4"), ("一.1", "5.49"), ("一.1", "三家")]);
        found.Single(q => q.Text == "1.4").Values.ShouldBe([1.4m, 14_000m]);
    }

    [Fact]
    public async Task ReadAsync_QuantityInNoFactAndNotExcluded_IsADefect()
    {
        await WriteAsync();
        Exclude();
        var quantities = (await _seed.ReadAsync(_papers)).Defects.Where(d => d.Rule == "quantity").ToList();
        quantities.Select(d => d.Message.Split('\'')[1]).ShouldBe(["1.4"]);
        quantities[0].File.ShouldBe("exclusions/phbs-2023.csv");
        Exclude("phbs-2023,一.1,1.4,a made number");
        (await _seed.ReadAsync(_papers)).Defects.ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadAsync_ExclusionOfWhatIsNotPrinted_IsADefect()
    {
        await WriteAsync();
        Exclude("phbs-2023,一.1,1.4,a made number", "phbs-2023,一.1,77,not there", "phbs-2023,五,1,no such section");
        (await _seed.ReadAsync(_papers)).Defects.Select(d => (d.Column, d.Rule)).ShouldBe([("quantity", "exclusion"), ("locator", "exclusion")]);
    }

    [Fact]
    public async Task ReadAsync_TextThatRepeatsTheTextOfAPaper_IsADefect()
    {
        await WriteAsync(Paper + "\n三、结语\n锚点文字与甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄\n");
        Exclude("phbs-2023,一.1,1.4,a made number");
        _seed.With("conflicts", "phbs-c0009,phbs-l0001|phbs-l0002,它说甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌");
        var defects = (await _seed.ReadAsync(_papers)).Defects.Where(d => d.Rule == "copy").ToList();
        defects.ShouldHaveSingleItem().Column.ShouldBe("note");
    }

    [Fact]
    public async Task ReadAsync_LongSectionWithoutARow_IsADefect()
    {
        await WriteAsync(Paper + "\n三、结语\n" + new string('话', 150) + "\n");
        Exclude("phbs-2023,一.1,1.4,a made number");
        var result = await _seed.ReadAsync(_papers);
        result.Defects.ShouldHaveSingleItem().Rule.ShouldBe("section");
        var first = result.Coverage.ShouldHaveSingleItem().Sections.Single(s => s.Locator == "一.1");
        (first.Links, first.Observations).ShouldBe((3, 2));
    }

    [Fact]
    public async Task Markdown_OfARecord_ShowsSectionsConflictsAndNames()
    {
        await WriteAsync();
        Exclude("phbs-2023,一.1,1.4,a made number");
        _seed.With("names", $"hkust,科大,zh,ALIAS,{SeedFixture.Cite}");
        var result = await _seed.ReadAsync(_papers);
        var report = CoverageReport.Markdown(result.Record!, result.Coverage);
        report.ShouldContain("## phbs-2023: 报告");
        report.ShouldContain("| phbs-c0001 | `phbs-o0001`, `phbs-o0002` | They differ |");
        report.ShouldContain("| hkust | 香港科技大学 (phbs-2023); 科大 (phbs-2023) |");
    }

    public void Dispose()
    {
        _seed.Dispose();
        Directory.Delete(_papers, recursive: true);
    }

    private Task WriteAsync(string text = Paper) => File.WriteAllTextAsync(Path.Combine(_papers, "003_x.txt"), text);

    private void Exclude(params string[] rows) => _seed.With("exclusions", [.. rows, "phbs-2023,一.1,三家,no figure"]);
}
