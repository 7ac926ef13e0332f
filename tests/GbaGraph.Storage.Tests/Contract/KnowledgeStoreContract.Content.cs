using System.Text;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Tests.Contract;

public abstract partial class KnowledgeStoreContract
{
    [SkippableFact]
    public async Task Load_ThenReadEverything_GivesTheSameContent()
    {
        foreach (var record in new[] { await LoadSmallAsync(), await LoadRandomAsync(12, 20) })
        {
            await Store.LoadAsync(record, "seed", null, default);
            var read = await ReadAllAsync();
            Encoding.UTF8.GetString(ContentHash.CanonicalForm(read)).ShouldBe(Encoding.UTF8.GetString(ContentHash.CanonicalForm(record)));
        }
    }

    [SkippableFact]
    public async Task GetActors_NamesAndClaims_KeepTheirOrder()
    {
        await LoadSmallAsync();
        var hkust = (await Store.GetActorsAsync(["hkust", "nobody", "hkust"], default)).ShouldHaveSingleItem().Value;
        hkust.Names.Select(n => n.Text).ShouldBe(["香港科技大学", "Hong Kong University of Science and Technology", "HKUST"]);
        hkust.Attributes.Select(a => a.Value).ShouldBe(["1991", "1990-10", "00q4vv597"]);
        hkust.Founded!.Text.ShouldBe("1991");
        hkust.Names[2].Type.ShouldBe(NameType.Abbreviation);
        hkust.Names[0].Evidence.ShouldHaveSingleItem().ShouldBe(SmallRecord.PaperEvidence);
        hkust.Attributes[2].Evidence.ShouldHaveSingleItem().Source.ShouldBe("ror");
        hkust.Place.ShouldBe("hong-kong");
    }

    [SkippableFact]
    public async Task GetLinks_EveryPart_IsThere()
    {
        await LoadSmallAsync();
        var links = await Store.GetLinksAsync(["t-l0004", "nothing", "t-l0007"], default);
        links.Count.ShouldBe(2);
        var link = links["t-l0004"];
        (link.From, link.Kind, link.To, link.Start!.Text, link.End!.Text).ShouldBe(("xbotpark", LinkKind.Incubated, "dji", "2014", "2016-06"));
        link.Attributes.ShouldBe(new LinkAttributes(1.50m, "CNY", 3, "host", "capital"));
        links["t-l0007"].Attributes.Rule.ShouldBe("shared founder");
    }

    [SkippableFact]
    public async Task GetObservationsOf_SubjectAndCounterpart_HaveThemOnce()
    {
        await LoadSmallAsync();
        var found = await Store.GetObservationsOfAsync(["shenzhen", "hong-kong", "dji"], default);
        found["shenzhen"].Select(o => o.Id).ShouldBe(["t-o0001", "t-o0002", "t-o0005"]);
        found["hong-kong"].Select(o => o.Id).ShouldBe(["t-o0005"]);
        found["dji"].ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task GetEventsOf_Participants_HaveTheirEvents()
    {
        await LoadSmallAsync();
        var found = await Store.GetEventsOfAsync(["xbotpark", "dji"], default);
        var opening = found["xbotpark"].ShouldHaveSingleItem();
        opening.Roles.Select(r => (r.Actor, r.Role)).ShouldBe([("xbotpark", "host"), ("li-zexiang", "founder")]);
        opening.Roles[1].Evidence.ShouldHaveSingleItem().ShouldBe(SmallRecord.EditorialEvidence);
        opening.Links.ShouldBe(["t-l0006"]);
        found["dji"].ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task GetFrameworks_EveryPart_IsThereInTheOrderOfTheLoad()
    {
        await LoadSmallAsync();
        var frameworks = await Store.GetFrameworksAsync(default);
        frameworks.Select(f => f.Key).ShouldBe(["t-findings", "t-ladder"]);
        var ladder = frameworks[1];
        (ladder.Source, ladder.Kind, ladder.TitleZh, ladder.Evidence.Count).ShouldBe(("phbs-2023", FrameworkKind.Typology, "阶梯", 2));
        ladder.Items.Select(i => i.Id).ShouldBe(["rungs", "second", "first", "r-up", "r-back", "c-text", "c-element", "c-empty", "p-period", "p-actor", "p-claim", "f-sum"]);
        var second = ladder.Elements[1];
        (second.Parent, second.Rank, second.Grade, second.IsTarget, second.Period!.Text).ShouldBe(("rungs", 2, "core", true, "2018/.."));
        second.ActorKinds.ShouldBe([ActorKind.University, ActorKind.Firm]);
        ladder.Elements[2].Evidence.ShouldBe([SmallRecord.EditorialEvidence, SmallRecord.PaperEvidence]);
        (ladder.Relations[0].Content, ladder.Relations[0].Phase, ladder.Relations[1].Kind).ShouldBe(("growth", "rungs", FrameworkRelationKind.SameAs));
        ladder.Cells.Select(c => (c.Text, c.Value)).ShouldBe([("small", null), (null, "first"), (null, null)]);
        ladder.Roles.Select(r => (r.Actor, r.Claim, r.Period?.Text, r.Note)).ShouldBe([(null, null, "2014", null), ("dji", null, null, "a note"), (null, "t-o0001", null, null)]);
        ladder.Formulas[0].Symbols.ShouldBe([new FormulaSymbol("S", "second", "teams", "teams", "a proxy"), new FormulaSymbol("a", null, null, null, null)]);
    }

    [SkippableFact]
    public async Task GetSnapshot_Loaded_HasEverythingInOrderAndTheHashOfTheRecord()
    {
        var record = await LoadRandomAsync();
        var snapshot = await Store.GetSnapshotAsync(default);
        snapshot.Revision.ShouldBe(1);
        snapshot.ContentHash.ShouldBe(ContentHash.Of(record));
        snapshot.Actors.Select(a => a.Slug).ShouldBe(record.Actors.Select(a => a.Slug).Order(StringComparer.Ordinal));
        snapshot.Links.Select(l => l.Id).ShouldBe(record.Links.Select(l => l.Id).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task GetMeta_EmptyThenLoadedTwice_CountsAndGrows()
    {
        var empty = await Store.GetMetaAsync(default);
        (empty.Revision, empty.ContentHash, empty.SeedHash, empty.Actors).ShouldBe((0, "", "", 0));
        await LoadSmallAsync();
        var record = SmallRecord.Create();
        (await Store.LoadAsync(record, "second", null, default)).ShouldBe(2);
        var meta = await Store.GetMetaAsync(default);
        (meta.Revision, meta.ContentHash, meta.SeedHash).ShouldBe((2, ContentHash.Of(record), "second"));
        (meta.Actors, meta.Links, meta.Sources, meta.Observations, meta.Events, meta.Conflicts, meta.Frameworks).ShouldBe((7, 9, 3, 5, 2, 1, 2));
        meta.ActorsByKind[ActorKind.Place].ShouldBe(2);
        meta.LinksByKind[LinkKind.LocatedIn].ShouldBe(2);
    }

    [SkippableFact]
    public async Task EmptyStore_EveryQuery_FindsNothing()
    {
        (await Store.FindActorsAsync(null, [], new(First: 5, IncludeTotalCount: true), default)).TotalCount.ShouldBe(0);
        (await Store.GetActorsAsync([], default)).ShouldBeEmpty();
        (await Store.GetLinksOfAsync([], null, [], null, Everything, default)).ShouldBeEmpty();
        (await Store.SearchAsync("x", null, Everything, default)).Rows.ShouldBeEmpty();
        (await Store.GetMetricsAsync(default)).ShouldBeEmpty();
        (await Store.GetSourcesAsync(default)).ShouldBeEmpty();
        (await Store.GetFrameworksAsync(default)).ShouldBeEmpty();
        (await Store.GetSnapshotAsync(default)).Actors.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Load_CancelledHalfWay_LeavesTheOld()
    {
        await LoadSmallAsync();
        var before = await Store.GetMetaAsync(default);
        using var cancel = new CancellationTokenSource();
        var half = new InlineProgress(share =>
        {
            if (share >= 0.5) cancel.Cancel();
        });
        await Should.ThrowAsync<OperationCanceledException>(() => Store.LoadAsync(new RandomRecord(9).Create(30, 60), "other", half, cancel.Token));
        var after = await Store.GetMetaAsync(default);
        (after.Revision, after.ContentHash, after.SeedHash, after.Actors).ShouldBe((before.Revision, before.ContentHash, before.SeedHash, before.Actors));
        ContentHash.Of(await ReadAllAsync()).ShouldBe(before.ContentHash);
    }

    [SkippableFact]
    public async Task Load_RecordThatBreaksARule_LeavesTheOld()
    {
        var record = await LoadSmallAsync();
        await Should.ThrowAsync<InvalidValueException>(() => Store.LoadAsync(record with { Sources = [] }, "other", null, default));
        (await Store.GetMetaAsync(default)).Revision.ShouldBe(1);
    }

    [SkippableFact]
    public async Task Load_Progress_GrowsToOne()
    {
        var shares = new List<double>();
        await Store.LoadAsync(SmallRecord.Create(), "seed", new InlineProgress(shares.Add), default);
        shares.ShouldBe(shares.Order());
        shares[^1].ShouldBe(1);
    }

    [SkippableFact]
    public async Task Read_Cancelled_Throws()
    {
        await LoadSmallAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Store.FindActorsAsync(null, [], Everything, new CancellationToken(canceled: true)));
        (await Store.FindActorsAsync(null, [], Everything, default)).Rows.Count.ShouldBe(7);
    }

    [SkippableFact]
    public async Task ReadsWhileALoadRuns_SeeOneStateEach()
    {
        var (small, large) = (SmallRecord.Create(), new RandomRecord(7).Create(30, 60));
        await Store.LoadAsync(small, "seed", null, default);
        var hashes = new[] { ContentHash.Of(small), ContentHash.Of(large) };
        var loading = Task.Run(async () =>
        {
            for (var i = 0; i < 4; i++) await Store.LoadAsync(i % 2 == 0 ? large : small, "seed", null, default);
        });
        while (!loading.IsCompleted)
        {
            var snapshot = await Store.GetSnapshotAsync(default);
            snapshot.Actors.Count.ShouldBe(snapshot.ContentHash == hashes[0] ? 7 : 30);
            snapshot.Links.Count.ShouldBe(snapshot.ContentHash == hashes[0] ? 9 : 60);
        }

        await loading;
    }

    [SkippableFact]
    public async Task Batches_FiveAndManyActors_TakeTheSameStatements()
    {
        var record = await LoadRandomAsync(100, 200);
        if (StatementsOf(Store) is null) return;
        var slugs = record.Actors.Select(a => a.Slug).ToList();
        Func<IReadOnlyCollection<string>, Task>[] calls =
        [
            s => Store.GetActorsAsync(s, default),
            s => Store.GetLinksOfAsync(s, null, [], null, new(First: 3, IncludeTotalCount: true), default),
            s => Store.GetLinksAndOthersOfAsync(s, null, [], null, new(First: 3), default),
            s => Store.GetObservationsOfAsync(s, default),
            s => Store.GetEventsOfAsync(s, default),
            s => Store.FindActorsAsync(null, [], new(First: s.Count), default),
            s => Store.FindLinksAsync(null, [], null, new(First: s.Count), default),
            s => Store.SearchAsync("深圳大学", null, new(First: s.Count), default),
        ];
        foreach (var call in calls)
        {
            var few = await CountAsync(() => call(slugs[..5]));
            (await CountAsync(() => call(slugs))).ShouldBe(few);
            few.ShouldBeInRange(1, 7);
        }
    }

    private async Task<long> CountAsync(Func<Task> call)
    {
        var before = StatementsOf(Store)!.Value;
        await call();
        return StatementsOf(Store)!.Value - before;
    }

    private async Task<KnowledgeRecord> ReadAllAsync()
    {
        var snapshot = await Store.GetSnapshotAsync(default);
        var observations = await Store.FindObservationsAsync(null, [], Everything, default);
        var events = await Store.FindEventsAsync(null, [], Everything, default);
        var conflicts = await Store.FindConflictsAsync(Everything, default);
        return new(
            await Store.GetSourcesAsync(default), snapshot.Actors, snapshot.Links, await Store.GetMetricsAsync(default),
            Values(observations), Values(events), Values(conflicts), await Store.GetFrameworksAsync(default));
    }

    private static List<T> Values<T>(Page<T> page) => [.. page.Rows.Select(r => r.Value)];

    private sealed class InlineProgress(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
