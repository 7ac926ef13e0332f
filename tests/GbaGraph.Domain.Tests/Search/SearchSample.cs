using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Search;

/// <summary>A few actors with similar names, and a search over them as a store makes it.</summary>
internal static class SearchSample
{
    public static readonly IReadOnlyDictionary<string, ActorName[]> Sample = new Dictionary<string, ActorName[]>
    {
        ["hkust"] =
        [
            Name("香港科技大学", "zh"), Name("香港科技大學", "zh", NameType.Official), Name("The Hong Kong University of Science and Technology", "en"),
            Name("HKUST", "en", NameType.Abbreviation), Name("港科大", "zh", NameType.Abbreviation),
        ],
        ["hkust-guangzhou"] = [Name("香港科技大学（广州）", "zh"), Name("The Hong Kong University of Science and Technology (Guangzhou)", "en"), Name("HKUST(GZ)", "en", NameType.Abbreviation), Name("港科大（广州）", "zh", NameType.Abbreviation)],
        ["a-hkust-huawei-lab"] = [Name("香港科技大学—华为联合实验室", "zh"), Name("HKUST–Huawei Joint Laboratory", "en")],
        ["hku"] = [Name("香港大学", "zh"), Name("The University of Hong Kong", "en"), Name("HKU", "en", NameType.Abbreviation), Name("港大", "zh", NameType.Abbreviation)],
        ["cityu"] = [Name("香港城市大学", "zh"), Name("City University of Hong Kong", "en"), Name("CityU", "en", NameType.Abbreviation)],
        ["cuhk"] = [Name("香港中文大学", "zh"), Name("The Chinese University of Hong Kong", "en")],
        ["polyu"] = [Name("香港理工大学", "zh"), Name("The Hong Kong Polytechnic University", "en")],
        ["hkstp"] = [Name("香港科学园", "zh"), Name("Hong Kong Science Park", "en")],
        ["hkstpc"] = [Name("香港科技园公司", "zh"), Name("Hong Kong Science and Technology Parks Corporation", "en")],
        ["must"] = [Name("澳门科技大学", "zh"), Name("Macau University of Science and Technology", "en")],
        ["sustech"] = [Name("南方科技大学", "zh"), Name("Southern University of Science and Technology", "en")],
        ["hkust-research-institute"] = [Name("深圳港科大研究院", "zh"), Name("HKUST Shenzhen Research Institute", "en")],
        ["beijing"] = [Name("北京", "zh"), Name("Beijing", "en")],
        ["pku"] = [Name("北京大学", "zh"), Name("Peking University", "en")],
        ["chongqing"] = [Name("重庆", "zh")],
        ["zhongda"] = [Name("中大创新谷", "zh")],
        ["boc"] = [Name("中国银行", "zh"), Name("Bank of China", "en")],
        ["lvse"] = [Name("绿色技术银行", "zh")],
        ["huawei"] = [Name("华为", "zh"), Name("Huawei", "en")],
        ["macau"] = [Name("澳門", "zh"), Name("Macau", "en"), Name("Região Administrativa Especial de Macau", "pt", NameType.Official)],
    };

    public static ActorName Name(string text, string language, NameType type = NameType.Preferred) =>
        new(text, language, type, [new Evidence("editorial", "-")]);

    /// <summary>Slugs found, best first, all of degree 0.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var query = SearchQuery.Parse(text);
        return [.. Sample
            .Select(a => (Slug: a.Key, Hits: a.Value.SelectMany(SearchTerms.ForIndex).Distinct().Count(query.Tokens.Contains), Match: SearchRanking.Score(query, a.Value)))
            .Where(a => a.Hits > 0 && a.Match is not null)
            .OrderByDescending(a => a.Match!.Value.Score).ThenBy(a => a.Slug, StringComparer.Ordinal)
            .Select(a => a.Slug)];
    }
}
