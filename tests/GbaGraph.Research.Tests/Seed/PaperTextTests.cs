using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Tests.TestKit;

namespace GbaGraph.Research.Tests.Seed;

public sealed class PaperTextTests
{
    private const string ChineseNumbers = """
         摘要1
        梗概文字（2017 年）
         前面的话
        一、 第一章
        章首文字
        1. 甲：节
        甲节文字，占
        0.99%，和
        2.0 倍
         表 1 排名
        （6）
        香港
        资料来源：某处
        表后文字
        2. 乙节
        （1）首项
        首项文字
        （2）次项
        次项文字
        二、第二章
        1. 丙节
        丙节文字
        """;

    private const string Decimals = """
        题目
         摘要：概述
        1引言
        2007年开始
        2 方法
        2.1甲
        甲文字
        2.1.1细节
        （1）列举
        细节文字
        2.2乙
        表1 数目
        	1 000
        	3 000
        注：表1来源
        3年之后
        3 结论
        收尾
        注释：
        1)出处
        """;

    [Theory]
    [InlineData("摘要", "梗概文字(2017年)")]
    [InlineData("前言", "前面的话")]
    [InlineData("一", "章首文字")]
    [InlineData("一", "次项文字")]
    [InlineData("一.1", "占0.99%")]
    [InlineData("一.1", "表后文字")]
    [InlineData("表1", "(6)香港资料来源")]
    [InlineData("一.2(1)", "首项文字")]
    [InlineData("一.2（2）", "次项文字")]
    [InlineData("二.1", "丙节文字")]
    [InlineData("图4", "甲节文字")]
    [InlineData("注12", "丙节文字")]
    public void Holds_ChineseNumbering_FindsTheAnchor(string locator, string anchor) =>
        PaperText.Parse(ChineseNumbers).Holds(locator, anchor).ShouldBeTrue();

    [Theory]
    [InlineData("摘要", "前面的话")]
    [InlineData("前言", "章首文字")]
    [InlineData("一.1", "次项文字")]
    [InlineData("一.2(1)", "次项文字")]
    [InlineData("表1", "表后文字")]
    [InlineData("二", "甲节文字")]
    [InlineData("图4", "没有的字")]
    public void Holds_AnchorElsewhere_IsFalse(string locator, string anchor) =>
        PaperText.Parse(ChineseNumbers).Holds(locator, anchor).ShouldBeFalse();

    [Theory]
    [InlineData("1", "2007年开始")]
    [InlineData("2", "细节文字")]
    [InlineData("2.1", "甲文字")]
    [InlineData("2.1.1(1)", "细节文字")]
    [InlineData("表1", "3000")]
    [InlineData("2.2", "1000")]
    [InlineData("3", "收尾")]
    [InlineData("注释", "1)出处")]
    public void Holds_DecimalNumbering_FindsTheAnchor(string locator, string anchor) =>
        PaperText.Parse(Decimals).Holds(locator, anchor).ShouldBeTrue();

    [Fact]
    public void HasSection_OnlyPrintedOnes()
    {
        var paper = PaperText.Parse(ChineseNumbers);
        paper.HasSection("一.2(2)").ShouldBeTrue();
        paper.HasSection("一.3").ShouldBeFalse();
        paper.HasSection("表2").ShouldBeFalse();
        paper.SectionsOf("首项文字").ShouldBe(["一.2(1)"]);
    }

    [Fact]
    public void Parse_BracketedChineseNumbers_AreOneLevelBelow()
    {
        var paper = PaperText.Parse("## 一、引言\n文\n## 二、现状\n### （一）甲\n甲文\n## (二)乙\n#### 1. 概况\n乙文\n三、尾");
        paper.Holds("二(一)", "甲文").ShouldBeTrue();
        paper.Holds("二.(二).1", "乙文").ShouldBeTrue();
        paper.Holds("二(一)", "乙文").ShouldBeFalse();
    }

    [Fact]
    public async Task ReadAsync_AnchorNotInItsSection_SaysWhereItIs()
    {
        using var seed = new SeedFixture();
        seed.Write("texts/003_report.txt", "一、章\n1. 节\n锚点文字\n二、章\n1. 节\n2. 节\n（1）项\n另一 锚点\n");
        var texts = Path.Combine(seed.Path, "texts");
        (await seed.ReadAsync(texts)).Defects.ShouldBeEmpty();
        seed.With("event-roles", "phbs-e0001,hkust,guest,phbs-2023,二.2,锚点文字,,", "phbs-e0001,hkust,host,phbs-2023,二.3,锚点,,", "phbs-e0001,hkust,owner,phbs-2023,二,没有,,");
        var messages = (await seed.ReadAsync(texts)).Defects.Select(d => $"{d.Rule}: {d.Message}").ToList();
        messages.Count.ShouldBe(3);
        messages[0].ShouldBe("anchor-not-found: '锚点文字' is not in 二.2 but in 一.1");
        messages[1].ShouldContain("no section '二.3'");
        messages[2].ShouldContain("not in the paper");
    }
}
