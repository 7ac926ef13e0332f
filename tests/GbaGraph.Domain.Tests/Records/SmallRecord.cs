using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Tests.Records;

/// <summary>A small record that keeps every rule, and the facts it is made of.</summary>
internal static class SmallRecord
{
    public static IReadOnlyList<Evidence> Said { get; } = [new Evidence("paper", "二.1")];

    public static KnowledgeRecord Valid => new(
        [new Source("paper", SourceKind.Paper, null, "A paper", null, 2023, null, null)],
        [Actor("dji", ActorKind.Firm), Actor("hkust", ActorKind.University), Actor("shenzhen", ActorKind.Place)],
        [Link("l1", "dji", LinkKind.LocatedIn, "shenzhen"), Link("l2", "hkust", LinkKind.Incubated, "dji")],
        [new Metric("staff", "Staff", null, "people", MetricDirection.Neutral, "People employed.")],
        [Figure("o1"), Figure("o2", parent: "o1")],
        [new Event("e1", "Founding", null, null, [new EventRole("dji", "firm", Said)], ["l2"], Said)],
        [],
        [Ladder]);

    /// <summary>A framework with one item of each kind at least.</summary>
    public static Framework Ladder => new(
        "ladder", "paper", FrameworkKind.Typology, "Ladder", "阶梯", "Two rungs.", Said,
        [Element("rungs"), Element("low", "rungs", 1), Element("high", "rungs", 2) with { IsTarget = true, Period = PartialDate.Parse("2018/.."), ActorKinds = [ActorKind.Firm, ActorKind.Lab] }],
        [new FrameworkRelation("r1", "low", FrameworkRelationKind.Precedes, "high", "growth", null, Said)],
        [new FrameworkCell("c1", "low", "rungs", "small", null, Said)],
        [new FrameworkRole("p1", "low", "dji", null, null, "example", null, null, Said), new FrameworkRole("p2", "high", null, "l2", null, "example", "high", "later", Said)],
        [new FrameworkFormula("f1", "x = y", [new FormulaSymbol("x", "low", "staff", "people", null)], Said)]);

    public static FrameworkElement Element(string id, string? parent = null, int? rank = null) =>
        new(id, FrameworkElementKind.Step, id, null, "A step.", parent, rank, null, false, null, [], Said);

    public static Actor Actor(string slug, ActorKind kind) => new(slug, kind, [new ActorName(slug, "en", NameType.Preferred, Said)], [], Said);

    public static Link Link(string id, string from, LinkKind kind, string to, LinkStatus status = LinkStatus.Stated) =>
        new(id, from, kind, to, Said, status, attributes: status == LinkStatus.Inferred ? new LinkAttributes(rule: "city-in-name") : null);

    public static Observation Figure(string id, string subject = "dji", string metric = "staff", string? counterpart = null, string? parent = null) =>
        new(id, subject, metric, new Quantity(1, "people"), Said, counterpart, parent: parent);
}
