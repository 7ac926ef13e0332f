using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using Xunit.Abstractions;
using SortDirection = GbaGraph.Domain.Paging.SortDirection;

namespace GbaGraph.Storage.Neo4j.Tests.Queries;

/// <summary>The plans of the main queries on the seed: by index, without products, and with accesses in proportion to the rows that they are about.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ProfileTests(Neo4jFixture neo4j, ITestOutputHelper output)
{
    [SkippableFact]
    public async Task MainQueries_Profiled_TouchWhatTheyAreAbout()
    {
        using var seeded = await Seed.OpenAsync(neo4j);
        var client = new RecordingClient(CypherClients.Create(neo4j.Options));
        using var store = Neo4jKnowledgeStore.Connect(client, neo4j.Options);

        // A plan that another test left was made for a graph of a few nodes.
        await client.RunAsync(new("CALL db.clearQueryCaches()"), AccessMode.Write, default);
        var snapshot = await store.GetSnapshotAsync(default);
        var slugs = snapshot.Actors.Take(20).Select(a => a.Slug).ToArray();
        var ids = snapshot.Links.Take(20).Select(l => l.Id).ToArray();
        var page = new PageRequest(First: 20);
        var after = page with { After = (await store.FindActorsAsync(null, [], page, default)).Rows[^1].Cursor };
        var linksOfThese = snapshot.Links.Sum(l => slugs.Count(s => s == l.From || s == l.To));
        var labs = snapshot.Actors.Count(a => a.Kind == ActorKind.Lab);
        var coFounded = snapshot.Links.Count(l => l.Kind == LinkKind.CoFounded);
        Sort<ActorSortField>[] byDegree = [new(ActorSortField.Degree, SortDirection.Descending)];

        // Name, rows that it is about, accesses a row at most, and the query.
        await ShouldTouchAsync("actors by slug", 20, 60, () => store.GetActorsAsync(slugs, default));
        await ShouldTouchAsync("page of actors", 20, 60, () => store.FindActorsAsync(null, [], page, default));
        await ShouldTouchAsync("next page of actors", 20, 60, () => store.FindActorsAsync(null, [], after, default));
        await ShouldTouchAsync("page of actors by degree", 20, 60, () => store.FindActorsAsync(null, byDegree, page, default));
        await ShouldTouchAsync("page of 2 actors by degree, with a prefix that all have", 96, 12, () => store.FindActorsAsync(new() { Slug = new() { StartsWith = "" } }, byDegree, new(First: 2), default));
        await ShouldTouchAsync("page of the actors of a kind", labs, 60, () => store.FindActorsAsync(new() { Kind = new() { Eq = ActorKind.Lab } }, [], page, default));
        await ShouldTouchAsync("links by id", 20 + LinkKinds.All.Count, 60, () => store.GetLinksAsync(ids, default));
        await ShouldTouchAsync("page of the links of a kind", coFounded, 30, () => store.FindLinksAsync(new() { Kind = new() { Eq = LinkKind.CoFounded } }, [], null, page, default));
        await ShouldTouchAsync("links of 20 actors", linksOfThese + 20, 60, () => store.GetLinksOfAsync(slugs, null, [], null, new(First: 5), default));
        await ShouldTouchAsync("links of 20 actors and their other ends", linksOfThese + 20, 60, () => store.GetLinksAndOthersOfAsync(slugs, null, [], null, new(First: 5), default));
        await ShouldTouchAsync("observations of 20 actors", (await store.GetObservationsOfAsync(slugs, default)).Values.Sum(o => o.Count) + 20, 60, () => store.GetObservationsOfAsync(slugs, default));
        await ShouldTouchAsync("events of 20 actors", (await store.GetEventsOfAsync(slugs, default)).Values.Sum(e => e.Count) + 20, 90, () => store.GetEventsOfAsync(slugs, default));
        await ShouldTouchAsync("search", (await store.SearchAsync("香港科技大学", null, new(), default)).Rows.Count, 400, () => store.SearchAsync("香港科技大学", null, page, default));

        async Task ShouldTouchAsync(string name, int rows, int perRow, Func<Task> query)
        {
            client.Statements.Clear();
            await query();
            var (hits, statements) = (0L, client.Statements.ToArray());
            foreach (var statement in statements)
            {
                var profile = await PlanProfile.OfAsync(neo4j.Options, statement);
                profile.Operators.ShouldNotContain("AllNodesScan", name);
                profile.Operators.ShouldNotContain("CartesianProduct", name);
                hits += profile.DbHits;
            }

            output.WriteLine($"| {name} | {statements.Length} | {rows} | {hits} | {perRow} |");
            hits.ShouldBeLessThanOrEqualTo((long)rows * perRow, $"{name} over {rows} rows");
        }
    }
}
