using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Search;
using GbaGraph.Storage.Search;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    [SkippableTheory]
    [InlineData("研发投入", "metric:rd-share")]
    [InlineData("R&D share of GDP", "metric:rd-share")]
    [InlineData("深港合作", "source:phbs-2023")]
    [InlineData("research organization", "source:ror")]
    [InlineData("阶梯", "framework:t-ladder")]
    [InlineData("jieti", "framework:t-ladder")]
    [InlineData("diyi", "t-ladder/first")]
    [InlineData("香港科技大学", "actor:hkust")]
    public async Task RecordSearch_NameOrTitleInAnyForm_FindsWhatHasItFirst(string text, string found)
    {
        await LoadSmallAsync();
        KeyOf((await new RecordSearch(Store).FindAsync(text, null, Everything, default)).Rows[0].Value).ShouldBe(found);
    }

    [SkippableTheory]
    [InlineData("深港")]
    [InlineData("深")]
    [InlineData("f")]
    [InlineData("s")]
    public async Task RecordSearch_PageByPage_HasEverythingInTheOrderOfTheRanking(string text)
    {
        var record = await LoadSmallAsync();
        var expected = Ranked(record, text);
        expected.Count.ShouldBeGreaterThan(1);
        var search = new RecordSearch(Store);
        var whole = await search.FindAsync(text, null, new(IncludeTotalCount: true), default);
        whole.Rows.Select(r => (KeyOf(r.Value), r.Value.Score, r.Value.Matched)).ShouldBe(expected);
        (whole.TotalCount, whole.HasNext, whole.HasPrevious).ShouldBe((expected.Count, false, false));
        foreach (var isBackward in new[] { false, true })
            (await WalkAsync(page => search.FindAsync(text, null, page, default), 2, isBackward)).Select(KeyOf).ShouldBe(expected.Select(e => e.Key));
        var lastOfFirst = await search.FindAsync(text, null, new(First: 2, Last: 1), default);
        (KeyOf(lastOfFirst.Rows.ShouldHaveSingleItem().Value), lastOfFirst.HasPrevious).ShouldBe((expected[1].Key, true));
    }

    [SkippableFact]
    public async Task RecordSearch_Kinds_FindActorsOnly()
    {
        await LoadSmallAsync();
        var page = await new RecordSearch(Store).FindAsync("深港", [ActorKind.Zone], new(IncludeTotalCount: true), default);
        (page.Rows.ShouldHaveSingleItem().Value.Actor!.Slug, page.TotalCount).ShouldBe(("hetao-zone", 1));
    }

    [SkippableFact]
    public async Task RecordSearch_ContentChanged_FindsTheNew()
    {
        var record = await LoadSmallAsync();
        var search = new RecordSearch(Store);
        (await search.FindAsync("阶梯", null, Everything, default)).Rows.ShouldHaveSingleItem();
        await Store.LoadAsync(new(record.Sources, record.Actors, record.Links, record.Metrics, record.Observations, record.Events, record.Conflicts, [Frameworks.Findings]), "seed", null, default);
        (await search.FindAsync("阶梯", null, Everything, default)).Rows.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task RecordSearch_CursorOfAnotherQuery_IsRefused()
    {
        await LoadSmallAsync();
        (await Should.ThrowAsync<GbaGraphException>(() => new RecordSearch(Store).FindAsync("深港", null, new(After: "no cursor"), default))).Code.ShouldBe(ErrorCodes.BadCursor);
    }

    private static List<(string Key, double Score, string Matched)> Ranked(KnowledgeRecord record, string text)
    {
        List<(string Key, string[] Names, int Degree)> titled =
        [
            .. record.Sources.Select(s => ("source:" + s.Key, Given(s.TitleEn, s.TitleZh), 0)),
            .. record.Metrics.Select(m => ("metric:" + m.Key, Given(m.NameEn, m.NameZh), 0)),
            .. record.Frameworks.Select(f => ("framework:" + f.Key, Given(f.TitleEn, f.TitleZh), 0)),
            .. record.Frameworks.SelectMany(f => f.Elements.Select(e => ($"{f.Key}/{e.Id}", Given(e.NameEn, e.NameZh), 0))),
        ];
        var query = SearchQuery.Parse(text);
        return [.. titled.Select(t => (t.Key, Match: SearchRanking.Score(query, [.. t.Names.Select(n => new ActorName(n, "en", NameType.Preferred, [SmallRecord.PaperEvidence]))]), t.Degree))
            .Concat(record.Actors.Select(a => (Key: a.Slug, Match: SearchRanking.Score(query, a.Names), Degree: record.Links.Count(l => l.From == a.Slug || l.To == a.Slug))))
            .Where(t => t.Match is not null)
            .OrderByDescending(t => t.Match!.Value.Score).ThenByDescending(t => t.Degree).ThenBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => (record.Actors.Any(a => a.Slug == t.Key) ? "actor:" + t.Key : t.Key, t.Match!.Value.Score, t.Match.Value.Matched))];
    }

    private static string[] Given(params string?[] titles) => [.. titles.OfType<string>()];

    private static string KeyOf(RecordHit hit) => hit switch
    {
        { Actor: { } actor } => "actor:" + actor.Slug,
        { Source: { } source } => "source:" + source.Key,
        { Metric: { } metric } => "metric:" + metric.Key,
        { Element: { } element } => $"{hit.Framework!.Key}/{element.Id}",
        _ => "framework:" + hit.Framework!.Key,
    };
}
