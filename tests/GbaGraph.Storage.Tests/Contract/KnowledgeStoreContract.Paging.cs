using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Tests.Fixtures;
using GbaGraph.Storage.Tests.Oracles;
using SortDirection = GbaGraph.Domain.Paging.SortDirection;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    [SkippableTheory]
    [MemberData(nameof(Walks))]
    public async Task FindActors_PagesOfAnOrder_ConcatenateToTheWhole(ActorSortField field, SortDirection direction, bool isBackward)
    {
        await LoadRandomAsync(23);
        Sort<ActorSortField>[] order = [new(field, direction)];
        var whole = await Store.FindActorsAsync(null, order, Everything, default);
        var walked = await WalkAsync(page => Store.FindActorsAsync(null, order, page, default), 4, isBackward);
        walked.Select(a => a.Slug).ShouldBe(whole.Rows.Select(r => r.Value.Slug));
    }

    /// <summary>Of many rows with few values of the order's criterion some, most or all have the prefix.</summary>
    [SkippableTheory]
    [InlineData(ActorSortField.Degree, SortDirection.Descending)]
    [InlineData(ActorSortField.Degree, SortDirection.Ascending)]
    [InlineData(ActorSortField.Name, SortDirection.Descending)]
    public async Task FindActors_PagesOfThoseWithAPrefix_AsTheOracle(ActorSortField field, SortDirection direction)
    {
        var record = await LoadRandomAsync(300, 500);
        var degrees = record.Links.SelectMany(l => new[] { l.From, l.To }).CountBy(slug => slug).ToDictionary();
        Sort<ActorSortField>[] order = [new(field, direction)];
        foreach (var (prefix, size) in new[] { ("actor-", 7), ("actor-1", 2), ("actor-29", 1), ("actor-299", 1), ("actor", 100) })
        {
            var expected = OrderOracle.Sort(record.Actors.Where(a => a.Slug.StartsWith(prefix, StringComparison.Ordinal)), order, slug => degrees.GetValueOrDefault(slug));
            var filter = new ActorFilter { And = [new() { Slug = new() { StartsWith = prefix } }] };
            foreach (var isBackward in new[] { false, true })
            {
                var walked = await WalkAsync(page => Store.FindActorsAsync(filter, order, page, default), size, isBackward);
                walked.Select(a => a.Slug).ShouldBe(expected.Select(a => a.Slug), $"{prefix} {size} {isBackward}");
            }
        }
    }

    public static TheoryData<ActorSortField, SortDirection, bool> Walks()
    {
        var walks = new TheoryData<ActorSortField, SortDirection, bool>();
        foreach (var field in Enum.GetValues<ActorSortField>())
        {
            foreach (var direction in Enum.GetValues<SortDirection>())
            {
                walks.Add(field, direction, false);
                walks.Add(field, direction, true);
            }
        }

        return walks;
    }

    [SkippableFact]
    public async Task FindObservations_RandomOrdersWithMissingValues_PagesConcatenateToTheWhole()
    {
        await LoadRandomAsync(15, 20);
        var filters = new RandomFilters(5);
        for (var i = 0; i < 20; i++)
        {
            var order = filters.Order<ObservationSortField>();
            var whole = await Store.FindObservationsAsync(null, order, Everything, default);
            var walked = await WalkAsync(page => Store.FindObservationsAsync(null, order, page, default), 7, i % 2 == 0);
            walked.Select(o => o.Id).ShouldBe(whole.Rows.Select(r => r.Value.Id));
        }
    }

    [SkippableFact]
    public async Task FindLinks_EveryCombinationOfFirstAfterLastBefore_AsTheOracle()
    {
        await LoadSmallAsync();
        Sort<LinkSortField>[] order = [new(LinkSortField.Start, SortDirection.Descending)];
        var all = (await Store.FindLinksAsync(null, order, null, Everything, default)).Rows.ToList();
        int?[] sizes = [null, 0, 1, 3, 100];
        int?[] positions = [null, 0, 4, 8];
        foreach (var (first, after, last, before) in sizes.SelectMany(f => positions.SelectMany(a => sizes.SelectMany(l => positions.Select(b => (f, a, l, b))))))
        {
            var page = await Store.FindLinksAsync(null, order, null, new(first, Cursor(after), last, Cursor(before)), default);
            var (rows, hasNext, hasPrevious) = WindowOracle.Cut(all, first, after, last, before);
            page.Rows.Select(r => r.Cursor).ShouldBe(rows.Select(r => r.Cursor), $"first {first} after {after} last {last} before {before}");
            if (rows.Count > 0) (page.HasNext, page.HasPrevious).ShouldBe((hasNext, hasPrevious), $"first {first} after {after} last {last} before {before}");
        }

        string? Cursor(int? position) => position is { } p ? all[p].Cursor : null;
    }

    [SkippableFact]
    public async Task FindActors_RowsAddedAndRemovedBetweenPages_CursorKeepsItsPlace()
    {
        var record = await LoadSmallAsync();
        var page = await Store.FindActorsAsync(null, [], new(First: 3), default);
        page.Rows[^1].Value.Slug.ShouldBe("hkust");
        await Store.LoadAsync(record with { Actors = [.. record.Actors.Where(a => a.Slug is "dji" or "xbotpark")], Links = [], Observations = [], Events = [], Conflicts = [], Frameworks = [] }, "s", null, default);
        var next = await Store.FindActorsAsync(null, [], new(First: 3, After: page.Rows[^1].Cursor), default);
        next.Rows.Select(r => r.Value.Slug).ShouldBe(["xbotpark"]);
        (next.HasNext, next.HasPrevious).ShouldBe((false, true));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not a cursor")]
    [InlineData("W10")]
    [InlineData("bnVsbA")]
    [InlineData("WyJhY3RvcnMrc2x1ZyIsMV0")]
    [InlineData("WyJhY3RvcnMrc2x1ZyIsbnVsbF0")]
    public async Task FindActors_TextThatIsNoCursor_BadCursor(string cursor)
    {
        await LoadSmallAsync();
        (await Should.ThrowAsync<GbaGraphException>(() => Store.FindActorsAsync(null, [], new(First: 2, After: cursor), default))).Code.ShouldBe(ErrorCodes.BadCursor);
        (await Should.ThrowAsync<GbaGraphException>(() => Store.GetLinksOfAsync(["dji"], null, [], null, new(Last: 2, Before: cursor), default))).Code.ShouldBe(ErrorCodes.BadCursor);
        (await Should.ThrowAsync<GbaGraphException>(() => Store.SearchAsync("dji", null, new(First: 2, After: cursor), default))).Code.ShouldBe(ErrorCodes.BadCursor);
    }

    [SkippableFact]
    public async Task FindActors_CursorOfAnotherOrder_BadCursor()
    {
        await LoadSmallAsync();
        var page = await Store.FindActorsAsync(null, [new(ActorSortField.Degree, SortDirection.Ascending)], new(First: 1), default);
        var error = await Should.ThrowAsync<GbaGraphException>(() =>
            Store.FindActorsAsync(null, [new(ActorSortField.Degree, SortDirection.Descending)], new(First: 1, After: page.Rows[0].Cursor), default));
        error.Code.ShouldBe(ErrorCodes.BadCursor);
    }

    [SkippableFact]
    public async Task FindActors_NegativeSize_BadRequest()
    {
        (await Should.ThrowAsync<GbaGraphException>(() => Store.FindActorsAsync(null, [], new(First: -1), default))).Code.ShouldBe(ErrorCodes.BadRequest);
        (await Should.ThrowAsync<GbaGraphException>(() => Store.FindActorsAsync(null, [], new(Last: -1), default))).Code.ShouldBe(ErrorCodes.BadRequest);
    }

    [SkippableFact]
    public async Task FindConflicts_Pages_ById()
    {
        var record = await LoadRandomAsync(5, 5);
        var walked = await WalkAsync(page => Store.FindConflictsAsync(page, default), 2, isBackward: false);
        walked.Select(c => c.Id).ShouldBe(record.Conflicts.Select(c => c.Id).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task GetLinksOf_AnyPage_EqualsTheSinglePages()
    {
        var record = await LoadRandomAsync();
        var filters = new RandomFilters(6);
        var slugs = record.Actors.Select(a => a.Slug).Append("nobody").ToList();
        var cursors = (await Store.FindLinksAsync(null, [new(LinkSortField.Start, SortDirection.Descending)], null, Everything, default)).Rows.Select(r => r.Cursor).ToList();
        Sort<LinkSortField>[] order = [new(LinkSortField.Start, SortDirection.Descending)];
        PageRequest[] pages =
        [
            new(First: 2), new(Last: 2, IncludeTotalCount: true), new(First: 3, After: cursors[40]), new(Last: 3, Before: cursors[60]),
            new(First: 3, Last: 1, After: cursors[10], Before: cursors[100], IncludeTotalCount: true), new(),
        ];
        foreach (var page in pages)
        {
            var filter = filters.Link(1);
            var batch = await Store.GetLinksOfAsync(slugs, filter, order, null, page, default);
            batch.Keys.Order().ShouldBe(slugs.Order());
            foreach (var slug in slugs)
            {
                ActorFilter isIt = new() { Slug = new() { Eq = slug } };
                var single = await Store.FindLinksAsync(new() { And = [filter, new() { Or = [new() { From = isIt }, new() { To = isIt }] }] }, order, null, page, default);
                batch[slug].Rows.Select(r => (r.Value.Id, r.Cursor)).ShouldBe(single.Rows.Select(r => (r.Value.Id, r.Cursor)));
                (batch[slug].HasNext, batch[slug].HasPrevious, batch[slug].TotalCount).ShouldBe((single.HasNext, single.HasPrevious, single.TotalCount), slug);
            }
        }
    }

    [SkippableFact]
    public async Task GetLinksAndOthersOf_RandomFilters_AreTheLinksAndTheActorsAtTheirOtherEnds()
    {
        var record = await LoadRandomAsync(30, 90);
        var (slugs, filters) = (record.Actors.Select(a => a.Slug).Append("no-such-actor").ToList(), new RandomFilters(11));
        PageRequest[] pages = [new(First: 2), new(Last: 2, IncludeTotalCount: true), new()];
        foreach (var page in pages)
        {
            var (filter, order) = (filters.Link(1), filters.Order<LinkSortField>());
            var links = await Store.GetLinksOfAsync(slugs, filter, order, null, page, default);
            var both = await Store.GetLinksAndOthersOfAsync(slugs, filter, order, null, page, default);
            both.Links.Keys.Order().ShouldBe(links.Keys.Order());
            foreach (var slug in slugs)
            {
                both.Links[slug].Rows.Select(r => (r.Value.Id, r.Cursor)).ShouldBe(links[slug].Rows.Select(r => (r.Value.Id, r.Cursor)));
                (both.Links[slug].HasNext, both.Links[slug].HasPrevious, both.Links[slug].TotalCount).ShouldBe((links[slug].HasNext, links[slug].HasPrevious, links[slug].TotalCount), slug);
            }

            var others = links.SelectMany(of => of.Value.Rows.SelectMany(r => new[] { r.Value.From, r.Value.To }.Where(end => end != of.Key))).Distinct().Order(StringComparer.Ordinal).ToList();
            both.Others.Keys.Order(StringComparer.Ordinal).ShouldBe(others);
            others.ShouldAllBe(slug => both.Others[slug].Names.Count == record.Actors.Single(a => a.Slug == slug).Names.Count);
        }
    }

    [SkippableFact]
    public async Task GetLinksOf_AsOf_LeavesOutWhatWasNotInForce()
    {
        await LoadSmallAsync();
        var links = await Store.GetLinksOfAsync(["dji", "hong-kong"], new() { Status = new() { Eq = LinkStatus.Stated } }, [], Domain.Dates.PartialDate.Parse("2021"), Everything, default);
        links["dji"].Rows.Select(r => r.Value.Id).ShouldBe(["t-l0002"]);
        links["hong-kong"].Rows.Select(r => r.Value.Id).ShouldBe(["t-l0001"]);
    }
}
