using GbaGraph.Domain.Records;
using GbaGraph.Storage.Tests.Fixtures;
using GbaGraph.Storage.Tests.Oracles;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    [SkippableFact]
    public async Task GetActorFacets_RandomFilters_CountWhatTheFilterHoldsFor()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(RandomSeed));
        var places = PlaceRule.Places(record.Actors, record.Links);
        for (var i = 0; i < RandomQueries / 5; i++)
        {
            var filter = i == 0 ? null : filters.Actor(FilterDepth);
            var held = record.Actors.Where(a => oracle.Holds(filter, a)).ToList();
            var facets = await Store.GetActorFacetsAsync(filter, default);
            facets.Total.ShouldBe(held.Count);
            facets.Kinds.ShouldBe(held.CountBy(a => a.Kind), ignoreOrder: true);
            facets.Places.ShouldBe(held.Where(a => places.ContainsKey(a.Slug)).CountBy(a => places[a.Slug]), ignoreOrder: true);
            facets.Sources.ShouldBe(held.SelectMany(a => a.Evidence.Select(e => e.Source).Distinct()).CountBy(s => s), ignoreOrder: true);
        }
    }

    [SkippableFact]
    public async Task GetLinkFacets_RandomFiltersAndDates_CountWhatTheFilterHoldsFor()
    {
        var record = await LoadRandomAsync();
        var (oracle, filters) = (new FilterOracle(record), new RandomFilters(RandomSeed));
        for (var i = 0; i < RandomQueries / 5; i++)
        {
            var (filter, asOf) = (i == 0 ? null : filters.Link(FilterDepth), i % 3 == 0 ? null : filters.Day());
            var held = record.Links.Where(l => oracle.Holds(filter, l) && FilterOracle.InForce(l, asOf)).ToList();
            var facets = await Store.GetLinkFacetsAsync(filter, asOf, default);
            facets.Total.ShouldBe(held.Count);
            facets.Kinds.ShouldBe(held.CountBy(l => l.Kind), ignoreOrder: true);
            facets.Statuses.ShouldBe(held.CountBy(l => l.Status), ignoreOrder: true);
            facets.Sources.ShouldBe(held.SelectMany(l => l.Evidence.Select(e => e.Source).Distinct()).CountBy(s => s), ignoreOrder: true);
        }
    }
}
