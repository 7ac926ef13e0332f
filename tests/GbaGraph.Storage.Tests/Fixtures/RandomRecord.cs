using System.Globalization;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Tests.Fixtures;

/// <summary>A record of random facts over few values, so that filters hit, sorts tie and values are missing. The same seed gives the same record.</summary>
internal sealed class RandomRecord(int seed)
{
    public static readonly string[] Sources = ["alpha", "beta", "gamma"];
    public static readonly string[] Dates = ["1990", "1991~", "1991-06", "1991-06-30", "199X", "1990/1992", "2000-01", "2000"];
    public static readonly string[] Texts = ["深圳大学", "深圳", "Alpha", "alpha", "Lab 100%", "a_b", "O'Neil \"x\"", "É"];
    public static readonly decimal[] Numbers = [0m, -1m, -1.5m, 10m, 9.99m, 0.1m, 0.1000000000000000000000000001m, decimal.MaxValue, decimal.MinValue, 100.00m];
    public static readonly string[] Metrics = ["gdp", "rank", "teams"];

    private static readonly ActorKind[] Kinds = [ActorKind.University, ActorKind.Firm, ActorKind.Place, ActorKind.Zone, ActorKind.Policy];

    private readonly Random _random = new(seed);

    public KnowledgeRecord Create(int actors, int links)
    {
        var nodes = Enumerable.Range(0, actors).Select(Actor).ToList();
        var edges = Enumerable.Range(0, links).Select(i => Link(i, nodes)).ToList();
        return new(
            [.. Sources.Select(key => new Source(key, SourceKind.Paper, null, key, null, null, null, null))],
            nodes,
            edges,
            [.. Metrics.Select(key => new Metric(key, key, null, null, MetricDirection.Neutral, key))],
            [.. Enumerable.Range(0, actors * 2).Select(i => Observation(i, nodes))],
            [.. Enumerable.Range(0, actors).Select(i => Event(i, nodes, edges))],
            [.. Enumerable.Range(0, 5).Select(i => new Conflict(Id("c", i), ["a", Id("b", i)], "differs"))],
            []);
    }

    public static string Slug(int i) => Id("actor-", i);

    private static string Id(string prefix, int i) => prefix + i.ToString("000", CultureInfo.InvariantCulture);

    private Actor Actor(int i) => new(
        Slug(i), Any(Kinds),
        [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new ActorName(Any(Texts), Any(["en", "zh"]), Any([NameType.Alias, NameType.Official, NameType.Former]), Evidence()))],
        [.. Enumerable.Range(0, _random.Next(0, 3)).Select(_ => new ActorAttribute(Any([AttributeKey.Founded, AttributeKey.Founded, AttributeKey.Dissolved]), Any(Dates), Evidence()))],
        Evidence());

    private Link Link(int i, List<Actor> actors)
    {
        while (true)
        {
            var (from, to) = (Any(actors), Any(actors));
            var kind = Any(Enum.GetValues<LinkKind>());
            var (start, end) = (MaybeDate(), MaybeDate());
            if (string.CompareOrdinal(from.Slug, to.Slug) >= 0 || !LinkKinds.Of(kind).Allows(from.Kind, to.Kind) || (start is not null && end?.IsBefore(start) == true)) continue;
            var status = Any(Enum.GetValues<LinkStatus>());
            return new(Id("l", i), from.Slug, kind, to.Slug, Evidence(), status, start, end, new(
                count: _random.Next(5), role: Maybe(Texts), flow: Maybe(Texts), rule: status == LinkStatus.Inferred ? Any(Texts) : null));
        }
    }

    private Observation Observation(int i, List<Actor> actors) => new(
        Id("o", i), Any(actors).Slug, Any(Metrics), _random.Next(4) == 0 ? new(null, "CNY", ObservationQualifier.Range, 1, 2) : new(Any(Numbers), Any(["CNY", "%"])), Evidence(),
        _random.Next(3) == 0 ? Any(actors).Slug : null, MaybeDate(), Any(Enum.GetValues<ObservationNature>()),
        Maybe(Texts), _random.Next(2) == 0 ? new(Any(Texts), Maybe(Texts), Maybe(Texts)) : null, i > 0 && _random.Next(2) == 0 ? Id("o", _random.Next(i)) : null, Maybe(Texts));

    private Event Event(int i, List<Actor> actors, List<Link> links) => new(
        Id("e", i), Any(Texts), _random.Next(2) == 0 ? null : Any(Texts), MaybeDate(), [.. Enumerable.Range(0, _random.Next(4)).Select(_ => new EventRole(Any(actors).Slug, "guest", Evidence()))],
        [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Any(links).Id).Distinct()], Evidence());

    private List<Evidence> Evidence() => [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => new Evidence(Any(Sources), "一.1"))];

    private string? Maybe(string[] values) => _random.Next(2) == 0 ? null : Any(values);

    private PartialDate? MaybeDate() => _random.Next(3) == 0 ? null : PartialDate.Parse(Any(Dates));

    private T Any<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
