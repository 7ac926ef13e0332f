using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;
using static GbaGraph.Domain.Tests.Search.SearchSample;

namespace GbaGraph.Domain.Tests.Search;

public sealed class SearchRankingTests
{
    [Theory]
    [InlineData("港科大")]
    [InlineData("香港科技大學")]
    [InlineData("香港科技大学")]
    [InlineData("HKUST")]
    [InlineData("hkust")]
    [InlineData("ＨＫＵＳＴ")]
    [InlineData("xianggang keji daxue")]
    [InlineData("xianggangkejidaxue")]
    [InlineData("XiangGang KeJi DaXue")]
    [InlineData("xgkjdx")]
    [InlineData("xg kj dx")]
    [InlineData("xianggangkjdx")]
    [InlineData("hong kong science technology")]
    [InlineData("hong kong university of science and technology")]
    [InlineData("technology hong kong univ sci")]
    [InlineData("香港 科技 大学")]
    [InlineData("香港kejidaxue")]
    [InlineData("《香港科技大学》")]
    [InlineData("gangkeda")]
    public void Score_AnyWayToWriteTheUniversity_FindsItFirst(string text) => Find(text).First().ShouldBe("hkust");

    [Theory]
    [InlineData("chongqing", "chongqing")]
    [InlineData("cq", "chongqing")]
    [InlineData("bj", "beijing")]
    [InlineData("beijing", "beijing")]
    [InlineData("重慶", "chongqing")]
    [InlineData("zhongguoyinhang", "boc")]
    [InlineData("zgyh", "boc")]
    [InlineData("zhgyh", "boc")]
    [InlineData("lvse", "lvse")]
    [InlineData("luse", "lvse")]
    [InlineData("Regiao administrativa", "macau")]
    [InlineData("REGIÃO", "macau")]
    [InlineData("澳门", "macau")]
    [InlineData("華為", "huawei")]
    [InlineData("爲", "huawei")]
    public void Score_OtherNames_FindsThem(string text, string slug) => Find(text).First().ShouldBe(slug);

    [Theory]
    [InlineData("yinhang")]
    [InlineData("银行")]
    [InlineData("銀行")]
    public void Score_PartOfANameByReading_FindsEveryHolder(string text) => Find(text).ShouldBe(["boc", "lvse"], ignoreOrder: true);

    [Fact]
    public void Score_Classes_GiveTheDocumentedScores()
    {
        double? Of(string query, string name, NameType type = NameType.Preferred) => SearchRanking.Score(SearchQuery.Parse(query), [Name(name, "zh", type)])?.Score;
        Of("北京大学", "北京大學").ShouldBe(1.0);
        Of("北京大学", "北京大学", NameType.Alias).ShouldBe(0.99);
        Of("北京大学", "北京大学", NameType.Former).ShouldBe(0.98);
        Of("北大", "北大", NameType.Abbreviation).ShouldBe(0.9);
        Of("beijingdaxue", "北京大学").ShouldBe(0.8);
        Of("bjdx", "北京大学").ShouldBe(0.7);
        Of("北京", "北京大学").ShouldBe(0.6);
        Of("beijingda", "北京大学").ShouldBe(0.5);
        Of("大学", "北京大学").ShouldBe(0.415);
        Of("北京清华大学", "北京市清华大学附属").ShouldBe(0.28);
        Of("深圳", "北京大学").ShouldBeNull();
    }

    [Fact]
    public void Score_SeveralNames_GivesTheBestAsWritten() =>
        SearchRanking.Score(SearchQuery.Parse("HONG KONG university of SCIENCE and technology"), Sample["hkust"])
            .ShouldBe(new SearchMatch(1.0, "The Hong Kong University of Science and Technology"));

    [Fact]
    public void Score_PreferredAndAliasFitAlike_PreferredIsHigher()
    {
        var query = SearchQuery.Parse("香港科技");
        var preferred = SearchRanking.Score(query, [Name("香港科技大学", "zh")])!.Value;
        var alias = SearchRanking.Score(query, [Name("香港科技大学", "zh", NameType.Alias)])!.Value;
        preferred.Score.ShouldBeGreaterThan(alias.Score);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'\"*%_;--()[]{}^$\\/")]
    [InlineData("😀🎉")]
    public void Parse_NothingToLookFor_HasNoTokensAndMatchesNothing(string text)
    {
        SearchQuery.Parse(text).Tokens.ShouldBeEmpty();
        SearchRanking.Score(SearchQuery.Parse(text), Sample["hkust"]).ShouldBeNull();
    }

    [Fact]
    public void Score_RandomText_IsSafeBoundedAndFoundByATokenWheneverItMatches()
    {
        var random = new Random(20261);
        const string signs = "香港科技大学行乐重abcxghkust 019'\"*%()（）—－é😀学學\0\uD83D";
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => signs[random.Next(signs.Length)]));
            var query = SearchQuery.Parse(text);
            query.Tokens.Count.ShouldBeLessThanOrEqualTo(SearchQuery.MaxTokens);
            foreach (var names in Sample.Values)
            {
                if (SearchRanking.Score(query, names) is not { } match) continue;
                match.Score.ShouldBeInRange(0.1, 1);
                names.SelectMany(SearchTerms.ForIndex).Intersect(query.Tokens).ShouldNotBeEmpty(text);
            }
        }
    }

    [Fact]
    public void Parse_BrokenSurrogates_AreSafe() => SearchQuery.Parse(new string('\uD83D', 1000)).Tokens.ShouldBeEmpty();

    [Theory]
    [InlineData('a')]
    [InlineData('行')]
    public void Parse_AMillionCharacters_IsCapped(char c)
    {
        var query = SearchQuery.Parse(new string(c, 1_000_000));
        query.Tokens.Count.ShouldBeLessThanOrEqualTo(SearchQuery.MaxTokens);
        SearchRanking.Score(query, Sample["hkust"]).ShouldBeNull();
    }
}
