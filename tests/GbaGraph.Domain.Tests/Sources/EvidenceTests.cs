using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Sources;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("", "表2", null, "source")]
    [InlineData("paper", " ", null, "locator")]
    [InlineData("paper", "表2", "", "anchor")]
    [InlineData("paper", "表2", "一二三四五六七八九十一二三", "anchor")]
    [InlineData("paper", "表2", "香 港", "anchor")]
    [InlineData("paper", "表2", "香　港", "anchor")]
    public void Evidence_BrokenRule_Throws(string source, string locator, string? anchor, string field) =>
        Should.Throw<InvalidValueException>(() => { _ = new Evidence(source, locator, anchor); }).Field.ShouldBe(field);

    [Fact]
    public void Evidence_AnchorOfTwelve_IsKept() => new Evidence("paper", "二.2(4)", "一二三四五六七八九十一二").Anchor!.Length.ShouldBe(Evidence.MaxAnchorLength);
}
