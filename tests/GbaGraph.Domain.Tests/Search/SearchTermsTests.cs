using GbaGraph.Domain.Search;
using static GbaGraph.Domain.Tests.Search.SearchSample;

namespace GbaGraph.Domain.Tests.Search;

public sealed class SearchTermsTests
{
    [Fact]
    public void ForIndex_HanName_HasCharactersPairsAndEveryReading()
    {
        var tokens = SearchTerms.ForIndex(Name("銀行", "zh"));
        foreach (var token in new[] { "=:银行", "h:银", "h:行", "h:银行", "s:yin", "s:hang", "s:xing", "p:yinhang", "p:yinxing", "s:y", "s:xin", "^:yi", "^:yh", "i:yh", "i:yx" }) tokens.ShouldContain(token);
    }

    [Fact]
    public void ForIndex_LatinName_HasStartsOfWords() =>
        SearchTerms.ForIndex(Name("Shenzhen 5G", "en")).ShouldBe(["=:shenzhen5g", "^:sh", "w:5", "w:5g", "w:s", "w:sh", "w:she", "w:shen", "w:shenz", "w:shenzh"]);

    [Fact]
    public void ForIndex_SignsOnly_IsEmpty() => SearchTerms.ForIndex(Name("——", "zh")).ShouldBeEmpty();

    [Fact]
    public void ForIndex_LongNameOfManyReadings_GrowsWithItsLengthOnly() =>
        SearchTerms.ForIndex(Name(string.Concat(Enumerable.Repeat("行乐重参", 100)), "zh")).Count.ShouldBeLessThan(500);

    [Fact]
    public void Parse_LatinText_LooksUpWordsAndSyllables()
    {
        var tokens = SearchQuery.Parse("xian").Tokens;
        foreach (var token in new[] { "=:xian", "w:xian", "s:xian", "s:xi", "s:an", "p:xian" }) tokens.ShouldContain(token);
    }
}
