using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Tests.Fixtures;
using GbaGraph.Storage.Tests.Oracles;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    /// <summary>How many random filters each kind of row is asked by.</summary>
    protected virtual int RandomQueries => 300;

    /// <summary>How deep random filters nest conditions on links and their ends.</summary>
    protected virtual int FilterDepth => 3;

    [SkippableFact]
    public async Task FindActors_RandomFiltersAndOrders_AsTheOracle()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(1));
        var hits = 0;
        for (var i = 0; i < RandomQueries; i++)
        {
            var (filter, order) = (filters.Actor(FilterDepth), filters.Order<ActorSortField>());
            var expected = OrderOracle.Sort(record.Actors.Where(a => oracle.Holds(filter, a)), order, slug => oracle.LinksOf(slug).Count()).Select(a => a.Slug);
            var page = await Store.FindActorsAsync(filter, order, new(IncludeTotalCount: true), default);
            page.Rows.Select(r => r.Value.Slug).ShouldBe(expected, $"query {i}");
            page.TotalCount.ShouldBe(page.Rows.Count);
            hits += page.Rows.Count is > 0 and < 40 ? 1 : 0;
        }

        hits.ShouldBeGreaterThan(RandomQueries / 10);
    }

    [SkippableFact]
    public async Task FindLinks_RandomFiltersOrdersAndDates_AsTheOracle()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(2));
        for (var i = 0; i < RandomQueries; i++)
        {
            var (filter, order) = (filters.Link(FilterDepth), filters.Order<LinkSortField>());
            var asOf = i % 3 == 0 ? PartialDate.Parse(RandomRecord.Dates[i % RandomRecord.Dates.Length]) : null;
            var expected = OrderOracle.Sort(record.Links.Where(l => oracle.Holds(filter, l) && FilterOracle.InForce(l, asOf)), order).Select(l => l.Id);
            var page = await Store.FindLinksAsync(filter, order, asOf, Everything, default);
            page.Rows.Select(r => r.Value.Id).ShouldBe(expected, $"query {i}");
            page.TotalCount.ShouldBeNull();
        }
    }

    [SkippableFact]
    public async Task FindObservations_RandomFiltersAndOrders_AsTheOracle()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(3));
        for (var i = 0; i < RandomQueries; i++)
        {
            var (filter, order) = (filters.Observation(FilterDepth), filters.Order<ObservationSortField>());
            var expected = OrderOracle.Sort(record.Observations.Where(o => oracle.Holds(filter, o)), order).Select(o => o.Id);
            (await Store.FindObservationsAsync(filter, order, Everything, default)).Rows.Select(r => r.Value.Id).ShouldBe(expected, $"query {i}");
        }
    }

    [SkippableFact]
    public async Task FindEvents_RandomFiltersAndOrders_AsTheOracle()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(4));
        for (var i = 0; i < RandomQueries; i++)
        {
            var (filter, order) = (filters.Event(FilterDepth), filters.Order<EventSortField>());
            var expected = OrderOracle.Sort(record.Events.Where(e => oracle.Holds(filter, e)), order).Select(e => e.Id);
            (await Store.FindEventsAsync(filter, order, Everything, default)).Rows.Select(r => r.Value.Id).ShouldBe(expected, $"query {i}");
        }
    }

    [SkippableFact]
    public async Task FindActors_PlaceConditions_SeeAnActorWithoutPlaceAsMissing()
    {
        await LoadSmallAsync();
        (await SlugsAsync(new() { Place = new() { Eq = "shenzhen" } })).ShouldBe(["dji", "shenzhen"]);
        (await SlugsAsync(new() { Place = new() { Neq = "shenzhen" } })).ShouldBe(["hetao-zone", "hkust", "hong-kong", "li-zexiang", "xbotpark"]);
        (await SlugsAsync(new() { Place = new() { Nin = ["shenzhen", "hong-kong"] } })).ShouldBe(["hetao-zone", "li-zexiang", "xbotpark"]);
        (await SlugsAsync(new() { Place = new() { StartsWith = "" } })).ShouldBe(["dji", "hkust", "hong-kong", "shenzhen"]);
    }

    [SkippableFact]
    public async Task FindActors_QuantifiersOverLinks_LookAtBothEnds()
    {
        await LoadSmallAsync();
        var incubated = new LinkFilter { Kind = new() { Eq = LinkKind.Incubated } };
        var stated = new LinkFilter { Status = new() { Eq = LinkStatus.Stated } };
        (await SlugsAsync(new() { Links = new() { Some = incubated } })).ShouldBe(["dji", "xbotpark"]);
        (await SlugsAsync(new() { Links = new() { All = stated } })).ShouldBe(["hong-kong", "li-zexiang"]);
        (await SlugsAsync(new() { Links = new() { None = stated } })).ShouldBe(["hetao-zone"]);
        (await SlugsAsync(new() { Links = new() { Some = new() { To = new() { Place = new() { Eq = "hong-kong" } } }, None = incubated } })).ShouldBe(["hkust", "hong-kong", "li-zexiang"]);
    }

    [SkippableFact]
    public async Task FindActors_QuantifiersOverLinksOfADirection_LookAtThoseOnly()
    {
        await LoadSmallAsync();
        var inShenzhen = new LinkFilter { Kind = new() { Eq = LinkKind.LocatedIn }, To = new() { Slug = new() { Eq = "shenzhen" } } };
        var partner = new LinkFilter { Kind = new() { Eq = LinkKind.PartnersWith } };
        var stated = new LinkFilter { Status = new() { Eq = LinkStatus.Stated } };
        (await SlugsAsync(new() { Links = new() { Some = inShenzhen } })).ShouldBe(["dji", "shenzhen"]);
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Outgoing, Some = inShenzhen } })).ShouldBe(["dji"]);
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Incoming, Some = inShenzhen } })).ShouldBe(["shenzhen"]);
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Mutual, Some = partner } })).ShouldBe(["dji", "hkust"]);
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Outgoing, Some = partner } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Mutual, Some = inShenzhen } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Outgoing, All = stated } })).ShouldBe(["dji", "hkust", "hong-kong", "li-zexiang", "shenzhen"]);
        (await SlugsAsync(new() { Links = new() { Direction = LinkDirection.Incoming, None = stated } })).ShouldBe(["hetao-zone", "li-zexiang"]);
    }

    [SkippableFact]
    public async Task FindActors_EmptyLists_HoldForNothingOrEverything()
    {
        await LoadSmallAsync();
        (await SlugsAsync(new() { Or = [] })).ShouldBeEmpty();
        (await SlugsAsync(new() { And = [] })).Count.ShouldBe(7);
        (await SlugsAsync(new() { Slug = new() { In = [] } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Slug = new() { Nin = [] } })).Count.ShouldBe(7);
        (await SlugsAsync(new() { Kind = new() { In = [] } })).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    [InlineData("\"]")]
    [InlineData("d\0ji")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public async Task FindActors_AnyText_IsOnlyAText(string text)
    {
        await LoadSmallAsync();
        (await SlugsAsync(new() { Name = new() { Contains = text } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Slug = new() { StartsWith = text } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Slug = new() { In = [text] } })).ShouldBeEmpty();
        (await SlugsAsync(new() { Slug = new() { Eq = text } })).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task FindActors_ManyAlternatives_AreAnswered()
    {
        await LoadSmallAsync();
        (await SlugsAsync(new() { Or = [.. Enumerable.Range(0, 2000).Select(i => new ActorFilter { Slug = new() { Eq = i == 1999 ? "dji" : "x" } })] })).ShouldBe(["dji"]);
    }

    [SkippableFact]
    public async Task FindActors_FilterTooDeep_BadRequest()
    {
        var filter = new ActorFilter { Kind = new() { Eq = ActorKind.Firm } };
        for (var i = 0; i < 1000; i++) filter = new() { And = [filter] };
        var error = await Should.ThrowAsync<GbaGraphException>(() => SlugsAsync(filter));
        error.Code.ShouldBe(ErrorCodes.BadRequest);
    }

    [SkippableTheory]
    [InlineData("2013", "t-l0004", false)]
    [InlineData("2014", "t-l0004", true)]
    [InlineData("2014-01-01", "t-l0004", true)]
    [InlineData("2013-12-31", "t-l0004", false)]
    [InlineData("2016-06-30", "t-l0004", true)]
    [InlineData("2016-07-01", "t-l0004", false)]
    [InlineData("2010/2020", "t-l0004", true)]
    [InlineData("1900", "t-l0008", true)]
    [InlineData("2021", "t-l0008", false)]
    [InlineData("2021", "t-l0002", true)]
    [InlineData("199X", "t-l0005", true)]
    [InlineData("1991", "t-l0005", false)]
    public async Task FindLinks_AsOf_KeepsWhatMayHaveBeenInForce(string asOf, string link, bool isKept)
    {
        await LoadSmallAsync();
        var page = await Store.FindLinksAsync(new() { Id = new() { Eq = link } }, [], PartialDate.Parse(asOf), Everything, default);
        page.Rows.Count.ShouldBe(isKept ? 1 : 0);
    }

    private async Task<List<string>> SlugsAsync(ActorFilter? filter) =>
        [.. (await Store.FindActorsAsync(filter, [], Everything, default)).Rows.Select(r => r.Value.Slug)];
}
