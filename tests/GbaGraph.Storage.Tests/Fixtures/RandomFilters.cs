using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using SortDirection = GbaGraph.Domain.Paging.SortDirection;

namespace GbaGraph.Storage.Tests.Fixtures;

/// <summary>Random filters and orders over the values of <see cref="RandomRecord"/>. The same seed gives the same ones.</summary>
internal sealed class RandomFilters(int seed)
{
    private static readonly string[] Slugs = [.. Enumerable.Range(0, 12).Select(RandomRecord.Slug)];

    private readonly Random _random = new(seed);

    public ActorFilter Actor(int depth = 3) => new()
    {
        And = Rarely(depth, () => List(() => Actor(depth - 1))),
        Or = Rarely(depth, () => List(() => Actor(depth - 1))),
        Slug = Sometimes(6, () => Text(Slugs)),
        Kind = Sometimes(5, Member<ActorKind>),
        Name = Sometimes(5, () => Text(RandomRecord.Texts)),
        Place = Sometimes(6, () => Text(Slugs)),
        AsOf = Sometimes(6, Day),
        Founded = Sometimes(5, Date),
        Source = Sometimes(6, () => Text(RandomRecord.Sources)),
        Links = Rarely(depth, () => new LinkQuantifiers
        {
            Direction = _random.Next(2) == 0 ? Any(Enum.GetValues<LinkDirection>()) : null,
            Some = Sometimes(2, () => Link(depth - 1)),
            All = Sometimes(2, () => Link(depth - 1)),
            None = Sometimes(2, () => Link(depth - 1)),
        }),
    };

    public LinkFilter Link(int depth = 3) => new()
    {
        And = Rarely(depth, () => List(() => Link(depth - 1))),
        Or = Rarely(depth, () => List(() => Link(depth - 1))),
        Id = Sometimes(8, () => Text(["l001", "l002", "l003", "l05"])),
        Kind = Sometimes(5, Member<LinkKind>),
        Group = Sometimes(5, Member<LinkGroup>),
        Status = Sometimes(4, Member<LinkStatus>),
        From = Rarely(depth, () => Actor(depth - 1)),
        To = Rarely(depth, () => Actor(depth - 1)),
        Start = Sometimes(5, Date),
        End = Sometimes(5, Date),
        Role = Sometimes(6, () => Text(RandomRecord.Texts)),
        Flow = Sometimes(6, () => Text(RandomRecord.Texts)),
        Rule = Sometimes(8, () => Text(RandomRecord.Texts)),
        Source = Sometimes(6, () => Text(RandomRecord.Sources)),
    };

    public ObservationFilter Observation(int depth = 3) => new()
    {
        And = Rarely(depth, () => List(() => Observation(depth - 1))),
        Or = Rarely(depth, () => List(() => Observation(depth - 1))),
        Id = Sometimes(8, () => Text(["o001", "o002", "o003", "o05"])),
        Subject = Rarely(depth, () => Actor(depth - 1)),
        Counterpart = Rarely(depth, () => Actor(depth - 1)),
        Metric = Sometimes(4, () => Text(RandomRecord.Metrics)),
        Nature = Sometimes(4, Member<ObservationNature>),
        Qualifier = Sometimes(5, Member<ObservationQualifier>),
        Value = Sometimes(2, Number),
        Unit = Sometimes(5, () => Text(["CNY", "%"])),
        Scope = Sometimes(6, () => Text(RandomRecord.Texts)),
        List = Sometimes(6, () => Text(RandomRecord.Texts)),
        Issuer = Sometimes(6, () => Text(RandomRecord.Texts)),
        Field = Sometimes(6, () => Text(RandomRecord.Texts)),
        Parent = Sometimes(8, () => Text(["o001", "o002", "o003", "o05"])),
        Base = Sometimes(8, () => Text(RandomRecord.Texts)),
        Period = Sometimes(4, Date),
        Source = Sometimes(5, () => Text(RandomRecord.Sources)),
    };

    public EventFilter Event(int depth = 3) => new()
    {
        And = Rarely(depth, () => List(() => Event(depth - 1))),
        Or = Rarely(depth, () => List(() => Event(depth - 1))),
        Id = Sometimes(8, () => Text(["e001", "e002", "e003", "e05"])),
        Participant = Rarely(depth, () => Actor(depth - 1)),
        Title = Sometimes(4, () => Text(RandomRecord.Texts)),
        Date = Sometimes(3, Date),
        Source = Sometimes(4, () => Text(RandomRecord.Sources)),
    };

    public List<Sort<T>> Order<T>() where T : struct, Enum =>
        List(() => new Sort<T>(Any(Enum.GetValues<T>()), Any(Enum.GetValues<SortDirection>())));

    private TextFilter Text(string[] values) => new()
    {
        Eq = Sometimes(4, () => Any(values)),
        Neq = Sometimes(4, () => Any(values)),
        In = Sometimes(4, () => List(() => Any(values))),
        Nin = Sometimes(4, () => List(() => Any(values))),
        Contains = Sometimes(4, () => Part(Any(values))),
        StartsWith = Sometimes(4, () => Any(values)[..1]),
    };

    private MemberFilter<T> Member<T>() where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var filter = new MemberFilter<T> { In = Sometimes(3, () => List(() => Any(all), 6)), Nin = Sometimes(3, () => List(() => Any(all))) };
        if (_random.Next(5) == 0) filter = filter with { Eq = Any(all) };
        return _random.Next(3) == 0 ? filter with { Neq = Any(all) } : filter;
    }

    private DateFilter Date() => new()
    {
        Eq = Sometimes(6, Day),
        Gt = Sometimes(4, Day),
        Gte = Sometimes(4, Day),
        Lt = Sometimes(4, Day),
        Lte = Sometimes(4, Day),
    };

    private NumberFilter Number()
    {
        var (which, value) = (_random.Next(5), Any(RandomRecord.Numbers));
        return which switch { 0 => new() { Eq = value }, 1 => new() { Gt = value }, 2 => new() { Gte = value }, 3 => new() { Lt = value }, _ => new() { Lte = value } };
    }

    public PartialDate Day() => PartialDate.Parse(Any(RandomRecord.Dates));

    private string Part(string text)
    {
        var start = _random.Next(text.Length);
        return text.Substring(start, _random.Next(text.Length - start + 1));
    }

    private TResult? Sometimes<TResult>(int oneIn, Func<TResult> make) where TResult : class => _random.Next(oneIn) == 0 ? make() : null;

    private TResult? Rarely<TResult>(int depth, Func<TResult> make) where TResult : class => depth > 0 ? Sometimes(3, make) : null;

    private List<T> List<T>(Func<T> make, int max = 3) => [.. Enumerable.Range(0, _random.Next(max + 1)).Select(_ => make())];

    private T Any<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
