using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using static GbaGraph.Domain.Tests.Records.SmallRecord;

namespace GbaGraph.Domain.Tests.Records;

public sealed class KnowledgeRecordTests
{
    private static readonly IReadOnlyList<Evidence> Unknown = [new Evidence("nowhere", "1")];

    public static TheoryData<string, Func<KnowledgeRecord, KnowledgeRecord>> Breaks => new()
    {
        { "slug", r => r with { Actors = [.. r.Actors, r.Actors[0]] } },
        { "id", r => r with { Links = [.. r.Links, r.Links[0]] } },
        { "metric", r => r with { Metrics = [.. r.Metrics, r.Metrics[0]] } },
        { "id", r => r with { Observations = [.. r.Observations, r.Observations[0]] } },
        { "source", r => r with { Sources = [.. r.Sources, r.Sources[0]] } },
        { "id", r => r with { Events = [.. r.Events, r.Events[0]] } },
        { "id", r => r with { Conflicts = [new Conflict("c1", ["o1", "o2"], "differ"), new Conflict("c1", ["o1", "o2"], "differ")] } },
        { "from", r => r with { Links = [.. r.Links, Link("l3", "nobody", LinkKind.LocatedIn, "shenzhen")] } },
        { "to", r => r with { Links = [.. r.Links, Link("l3", "dji", LinkKind.LocatedIn, "nowhere")] } },
        { "kind", r => r with { Links = [.. r.Links, Link("l3", "shenzhen", LinkKind.GraduatedFrom, "hkust")] } },
        { "subject", r => r with { Observations = [.. r.Observations, Figure("o3", subject: "nobody")] } },
        { "object", r => r with { Observations = [.. r.Observations, Figure("o3", counterpart: "nobody")] } },
        { "metric", r => r with { Observations = [.. r.Observations, Figure("o3", metric: "height")] } },
        { "parent", r => r with { Observations = [.. r.Observations, Figure("o3", parent: "o9")] } },
        { "actor", r => r with { Events = [new Event("e2", "T", null, null, [new EventRole("nobody", "firm", Said)], [], Said)] } },
        { "link", r => r with { Events = [new Event("e2", "T", null, null, [], ["l9"], Said)] } },
        { "source", r => r with { Sources = [] } },
        { "source", r => r with { Events = [new Event("e2", "T", null, null, [new EventRole("dji", "firm", Unknown)], [], Said)] } },
        { "source", r => r with { Actors = [.. r.Actors, new Actor("x", ActorKind.Firm, [new ActorName("X", "en", NameType.Preferred, Unknown)], [], Said)] } },
        { "source", r => r with { Actors = [.. r.Actors, new Actor("x", ActorKind.Firm, [new ActorName("X", "en", NameType.Preferred, Said)], [new ActorAttribute(AttributeKey.Founded, "2006", Unknown)], Said)] } },
    };

    [Fact]
    public void Require_ValidRecord_Passes() => Should.NotThrow(() => Valid.Require());

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Require_BrokenRule_NamesTheField(string field, Func<KnowledgeRecord, KnowledgeRecord> edit) =>
        Should.Throw<InvalidValueException>(() => edit(Valid).Require()).Field.ShouldBe(field);
}
