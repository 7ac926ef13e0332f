using GbaGraph.Research.Seed.Papers;

namespace GbaGraph.Research.Tests.Seed;

public sealed class PaperHeadingTests
{
    [SkippableTheory]
    [InlineData("000_", "摘要 一 二 二(一) 二(二) 二(三) 二(四) 二(五) 三 三(一) 三(一)1 三(一)2 三(二) 三(二)1 三(二)2 四")]
    [InlineData("001_", "摘要 1 2 3 3.1 3.2 4 5 6 7 表1 表2")]
    [InlineData("002_", "摘要 一 二 二(一) 二(二) 三 三(一) 三(二) 三(三) 四 四(一) 四(二) 四(三)")]
    [InlineData("003_", "摘要 前言 一 一.1 一.2 二 二.1 二.1(1) 二.1(4) 二.2 二.2(1) 二.2(2) 二.2(3) 二.2(4) 三 三.1 三.1(1) 三.1(2) 三.2 三.2(4) 三.3 三.3(2) 三.4 三.4(3) 表1 表2")]
    [InlineData("004_", "摘要 1 2 2.1 2.2 2.2.1 2.2.2 2.2.2(5) 3 3.1 3.1.4 3.2 3.2.4 4 4.1 4.4 5 5.4 6 6(3) 表1")]
    public void HasSection_PrintedHeadings_AreFound(string start, string locators)
    {
        var folder = Environment.GetEnvironmentVariable("GBA_PAPERS");
        Skip.If(string.IsNullOrEmpty(folder), "set GBA_PAPERS to the folder of the papers' texts to check their headings");
        var paper = PaperText.Parse(File.ReadAllText(Directory.GetFiles(folder!, start + "*").Single()));
        locators.Split(' ').Where(locator => !paper.HasSection(locator)).ShouldBeEmpty();
        new[] { "八", "9", "三.9", "3.9", "二.1(9)", "表9" }.Where(paper.HasSection).ShouldBeEmpty();
    }
}
