using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage;

namespace GbaGraph.Research.Tests.TestKit;

/// <summary>Snapshots small enough to work out by hand.</summary>
public static class Toy
{
    private static readonly Evidence[] Cite = [new("editorial", "-")];

    /// <summary>
    /// Universities a and b, firm c, lab d without links, person p, and places city > town. Links: a-b twice (once each way round in kind), b-c
    /// founded 2010 to 2015, a-c planned, c settled in town.
    /// </summary>
    public static GraphSnapshot Snapshot { get; } = new(7, "hash",
        [
            Actor("a", ActorKind.University, "city"), Actor("b", ActorKind.University, "town"), Actor("c", ActorKind.Firm, "town"), Actor("city", ActorKind.Place, "city"),
            Actor("d", ActorKind.Lab), Actor("p", ActorKind.Person), Actor("town", ActorKind.Place, "town"),
        ],
        [
            Link("x-l0001", "a", LinkKind.PartnersWith, "b"), Link("x-l0002", "b", LinkKind.Funds, "a"),
            Link("x-l0003", "b", LinkKind.Founded, "c", start: "2010", end: "2015"), Link("x-l0004", "a", LinkKind.InvestedIn, "c", LinkStatus.Planned),
            Link("x-l0005", "c", LinkKind.SettledIn, "town"), Link("x-l0006", "town", LinkKind.PartOf, "city"), Link("x-l0007", "p", LinkKind.Founded, "c"),
        ]);

    public static GraphSnapshot Star(int leaves) => new(1, "star",
        [Actor("hub", ActorKind.University), .. Enumerable.Range(1, leaves).Select(i => Actor($"leaf-{i}", ActorKind.Firm))],
        [.. Enumerable.Range(1, leaves).Select(i => Link($"x-l000{i}", "hub", LinkKind.PartnersWith, $"leaf-{i}"))]);

    /// <summary>Firms a, b, c and d, e, f in two triangles that the tie c-d joins, and g without links.</summary>
    public static GraphSnapshot TwoTriangles { get; } = new(3, "triangles",
        [.. "abcdefg".Select(slug => Actor($"{slug}", ActorKind.Firm))],
        [.. new[] { "ab", "ac", "bc", "cd", "de", "df", "ef" }.Select((ends, i) => Link($"x-l000{i}", $"{ends[0]}", LinkKind.PartnersWith, $"{ends[1]}"))]);

    public static Actor Actor(string slug, ActorKind kind, string? place = null) =>
        new(slug, kind, [new ActorName(slug.ToUpperInvariant() + ", \"it\"", "en", NameType.Preferred, Cite)], [], Cite, place);

    private static Link Link(string id, string from, LinkKind kind, string to, LinkStatus status = LinkStatus.Stated, string? start = null, string? end = null) =>
        new(id, from, kind, to, Cite, status, start is null ? null : PartialDate.Parse(start), end is null ? null : PartialDate.Parse(end));
}
