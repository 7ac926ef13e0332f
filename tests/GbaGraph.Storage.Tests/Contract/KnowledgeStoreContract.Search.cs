using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Search;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    [SkippableTheory]
    [InlineData("香港科技大学", "hkust")]
    [InlineData("香港科技大學", "hkust")]
    [InlineData("hkust", "hkust")]
    [InlineData("xianggang keji daxue", "hkust")]
    [InlineData("xgkjdx", "hkust")]
    [InlineData("hong kong university", "hkust")]
    [InlineData("深圳", "shenzhen")]
    [InlineData("大疆", "dji")]
    [InlineData("Xbot", "xbotpark")]
    public async Task Search_NameInAnyForm_FindsItsActorFirst(string text, string slug)
    {
        await LoadSmallAsync();
        var page = await Store.SearchAsync(text, null, Everything, default);
        page.Rows[0].Value.Actor.Slug.ShouldBe(slug);
        page.Rows.Select(r => r.Value.Score).ShouldBeInOrder(Shouldly.SortDirection.Descending);
    }

    [SkippableFact]
    public async Task Search_RankedLikeTheDomain_ForEveryActor()
    {
        var record = await LoadRandomAsync();
        foreach (var text in new[] { "深圳大学", "shenzhen", "alpha", "lab", "o'neil x", "sz" })
        {
            var query = SearchQuery.Parse(text);
            var expected = record.Actors
                .Select(a => (a.Slug, Match: SearchRanking.Score(query, a.Names), Degree: record.Links.Count(l => l.From == a.Slug || l.To == a.Slug)))
                .Where(a => a.Match is not null)
                .OrderByDescending(a => a.Match!.Value.Score).ThenByDescending(a => a.Degree).ThenBy(a => a.Slug, StringComparer.Ordinal)
                .Select(a => (a.Slug, a.Match!.Value.Score, a.Match.Value.Matched)).ToList();
            expected.ShouldNotBeEmpty();
            var whole = await Store.SearchAsync(text, null, new(IncludeTotalCount: true), default);
            whole.Rows.Select(r => (r.Value.Actor.Slug, r.Value.Score, r.Value.Matched)).ShouldBe(expected);
            whole.TotalCount.ShouldBe(expected.Count);
            foreach (var isBackward in new[] { false, true })
                (await WalkAsync(page => Store.SearchAsync(text, null, page, default), 3, isBackward)).Select(h => h.Actor.Slug).ShouldBe(expected.Select(e => e.Slug));
        }
    }

    [SkippableFact]
    public async Task Search_Kinds_AreKept()
    {
        await LoadSmallAsync();
        (await Store.SearchAsync("香港", null, Everything, default)).Rows.Select(r => r.Value.Actor.Slug).ShouldBe(["hong-kong", "hkust"]);
        (await Store.SearchAsync("香港", [ActorKind.University, ActorKind.Firm], Everything, default)).Rows.ShouldHaveSingleItem().Value.Actor.Slug.ShouldBe("hkust");
        (await Store.SearchAsync("香港", [], Everything, default)).Rows.Count.ShouldBe(2);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"*()%_'--;")]
    [InlineData("\0\uD800")]
    public async Task Search_TextWithoutLetters_FindsNothing(string text)
    {
        await LoadSmallAsync();
        (await Store.SearchAsync(text, null, Everything, default)).Rows.ShouldBeEmpty();
    }
}
