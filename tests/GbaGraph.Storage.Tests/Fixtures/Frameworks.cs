using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Tests.Fixtures;

/// <summary>Frameworks for the small record: one with an item of every kind whose order is not that of the ids, and one with nothing but an element.</summary>
internal static class Frameworks
{
    private static readonly IReadOnlyList<Evidence> Said = [SmallRecord.PaperEvidence];

    public static Framework Ladder => new(
        "t-ladder", "phbs-2023", FrameworkKind.Typology, "Ladder", "阶梯", "Two rungs, first the lower.", [SmallRecord.PaperEvidence, SmallRecord.EditorialEvidence],
        [
            Element("rungs", null, null),
            Element("second", "rungs", 2) with { IsTarget = true, Grade = "core", Period = PartialDate.Parse("2018/.."), ActorKinds = [ActorKind.University, ActorKind.Firm] },
            Element("first", "rungs", 1) with { NameZh = "第一", Evidence = [SmallRecord.EditorialEvidence, SmallRecord.PaperEvidence] },
        ],
        [new("r-up", "first", FrameworkRelationKind.Precedes, "second", "growth", "rungs", Said), new("r-back", "second", FrameworkRelationKind.SameAs, "first", null, null, Said)],
        [new("c-text", "first", "rungs", "small", null, Said), new("c-element", "second", "rungs", null, "first", Said), new("c-empty", "rungs", "rungs", null, null, Said)],
        [
            new("p-period", "second", null, null, PartialDate.Parse("2014"), "period", null, null, Said),
            new("p-actor", "first", "dji", null, null, "example", "second", "a note", Said),
            new("p-claim", "first", null, "t-o0001", null, "measure", null, null, Said),
        ],
        [new("f-sum", "S = a + b", [new("S", "second", "teams", "teams", "a proxy"), new("a", null, null, null, null)], Said)]);

    public static Framework Findings => new("t-findings", "editorial", FrameworkKind.Findings, "Findings", null, "One.", Said, [Element("one", null, null)], [], [], [], []);

    private static FrameworkElement Element(string id, string? parent, int? rank) =>
        new(id, FrameworkElementKind.Step, id, null, "What it means.", parent, rank, null, false, null, [], Said);
}
