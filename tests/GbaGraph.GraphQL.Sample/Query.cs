namespace Sample;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PlaceQueries
{
    /// <summary>Places, by name unless an order is given.</summary>
    /// <param name="where">Which places.</param>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<Place>> GetPlacesAsync(PagingArguments paging, World world, PlaceFilterInput? where, [GraphQLName("order")] List<PlaceSortInput>? order, CancellationToken cancellation)
    {
        await Task.Yield();
        if (where is null && order is null) return Pages.Of(world.ByCode, p => p.Code, paging);
        IEnumerable<Place> rows = world.Places.Where(p => where?.Accepts(p) ?? true);
        var sorted = rows.OrderBy(p => 0);
        foreach (var by in order ?? [])
        {
            if (by.Name is { } n) sorted = n == SortEnumType.ASC ? sorted.ThenBy(p => p.Name, StringComparer.Ordinal) : sorted.ThenByDescending(p => p.Name, StringComparer.Ordinal);
            if (by.Latitude is { } l) sorted = l == SortEnumType.ASC ? sorted.ThenBy(p => p.Latitude) : sorted.ThenByDescending(p => p.Latitude);
        }
        return Pages.Of(sorted.ThenBy(p => p.Code, StringComparer.Ordinal).ToList(), p => p.Code, paging);
    }

    /// <summary>One place, or null.</summary>
    public Place? GetPlace(string code, World world) => world.Find(code);

    public Place? GetPlaceBy(PlaceKeyInput key, World world) => world.Find(key.Code ?? key.Id!);

    public Peak? GetHighest([DefaultValue(0)] int above, World world) => world.Places.OfType<Peak>().Where(p => p.Height > above).MaxBy(p => p.Height);

    [GraphQLDeprecated("Use places.")]
    public IEnumerable<string> GetCodes(World world) => world.Places.Select(p => p.Code);

    public IReadOnlyList<IFind> Search(string text, World world) =>
        [.. world.Places.Where(p => p.Name.Contains(text)).Select(p => (IFind)new PlaceFind(p)), .. world.Trails.Where(t => t.Code.Contains(text)).Select(t => new TrailFind(t))];
}

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SurveyQueries
{
    /// <summary>Figures over all places, computed together.</summary>
    public Survey GetSurvey(World world, Season? season, [IsSelected("longest")] bool longestWanted) => new(season ?? Season.AllYear, world, longestWanted);
}

/// <summary>A report: its own fields, and a page of rows.</summary>
public sealed class Survey(Season season, World world, bool longestWanted)
{
    public Season Season => season;
    public string Formula => "number of trails that touch a place";
    public Trail? Longest => longestWanted ? world.Trails.MaxBy(t => t.Kilometres) : throw new InvalidOperationException("not asked for");

    [UsePaging(IncludeTotalCount = true, ConnectionName = "SurveyRows", MaxPageSize = 100, DefaultPageSize = 2)]
    public Connection<SurveyRow> GetRows(PagingArguments paging) =>
        Pages.Of(world.Places.Select(p => new SurveyRow(p, world.Trails.Count(t => t.From == p.Code || t.To == p.Code))).OrderByDescending(r => r.Trails).ThenBy(r => r.Place.Code, StringComparer.Ordinal).ToList(), r => r.Place.Code, paging);

    /// <summary>Found by text, a page of a union.</summary>
    [UsePaging]
    public Connection<IFind> GetFinds(PagingArguments paging, string text) =>
        Pages.Of<IFind>([.. world.Places.Where(p => p.Name.Contains(text)).Select(p => (IFind)new PlaceFind(p)), .. world.Trails.Where(t => t.Tags.Count > 0).Select(t => new TrailFind(t))], f => f is PlaceFind p ? p.Place.Code : ((TrailFind)f).Trail.Code, paging);
}

public sealed record SurveyRow(Place Place, int Trails);

[UnionType("Find")]
public interface IFind;
public sealed record PlaceFind(Place Place) : IFind;
public sealed record TrailFind(Trail Trail) : IFind;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class EchoQueries
{
    public EchoResult Echo(EchoInput input) => new(input.Number, input.Times, input.Ratio, input.Amount, input.Season, input.Grid, input.Day, input.Token, input.Inner is { } i ? Echo(i) : null);
    public string? EchoText(string? text) => text;
    public string EchoOptional(Optional<string?> text) => text.HasValue ? text.Value ?? "null" : "absent";
    public long EchoLong(long value) => value;
    public List<int?>? EchoList(List<int?>? values) => values;
    [GraphQLType<AnyType>] public object? EchoAny([GraphQLType<AnyType>] object? value) => value;
    public DateTimeOffset EchoTime(DateTimeOffset value) => value;
    public TimeSpan EchoDuration(TimeSpan value) => value;
    public Uri EchoUrl(Uri value) => value;
    public bool EchoFlag(bool value = true) => value;
    public string WhoAmI(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";
    public string PeakKey([ID(nameof(Peak))] string id) => id;
    public IReadOnlyList<string> PlaceKeys([ID] IReadOnlyList<string> ids) => ids;
    public Dial Turn(Dial dial) => dial;
    [GraphQLName("id_echo")] public string EchoId([ID] string id) => id;
    [GraphQLIgnore] public string Hidden() => "hidden";
    public string Boom() => throw new InvalidOperationException("the secret detail");
    public string Refuse() => throw new GraphQLException(ErrorBuilder.New().SetMessage("The hut is closed.").SetCode("HUT_CLOSED").SetExtension("hut", "cedar").Build());
    public string RefuseMany() => throw new GraphQLException(ErrorBuilder.New().SetMessage("One.").SetCode("A").Build(), ErrorBuilder.New().SetMessage("Two.").SetCode("B").Build());
    public string Missing() => throw new PlaceNotFoundException("nowhere");
    public string NeverNull() => null!;
    public List<string> Holes() => ["a", null!, "c"];
    public List<string?> AllowedHoles() => ["a", null, "c"];
    public List<Wrap> Wraps() => [new(1), new(2), new(3)];
    public Wrap? MaybeWrap() => new(2);
    public async Task<string> Slow(int milliseconds, CancellationToken cancellation) { await Task.Delay(milliseconds, cancellation); return "done"; }
}

public sealed record Wrap(int Number)
{
    public string Odd() => Number % 2 == 1 ? "odd" : throw new GraphQLException($"{Number} is even.");
    public string? OddOrNull() => Number % 2 == 1 ? "odd" : throw new GraphQLException($"{Number} is even.");
    public Wrap? Next => Number < 50 ? new(Number + 1) : null;
}

public sealed record EchoResult(int Number, int Times, float Ratio, decimal? Amount, Season Season, List<List<int>>? Grid, DateOnly? Day, Guid? Token, EchoResult? Inner);

public sealed class PlaceNotFoundException(string code) : Exception($"There is no place {code}.") { public string Place { get; } = code; }

public static class Pages
{
    public static Connection<T> Of<T>(IReadOnlyList<T> rows, Func<T, string> cursor, PagingArguments paging)
    {
        var start = paging.After is null ? 0 : rows.ToList().FindIndex(r => cursor(r) == paging.After) + 1;
        var end = paging.Before is null ? rows.Count : rows.ToList().FindIndex(r => cursor(r) == paging.Before);
        if (paging.First is { } first) end = Math.Min(end, start + first);
        if (paging.Last is { } last) start = Math.Max(start, end - last);
        var edges = rows.Skip(start).Take(Math.Max(0, end - start)).Select(r => new Edge<T>(r, cursor(r))).ToList();
        return new(edges, new ConnectionPageInfo(end < rows.Count, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor), rows.Count);
    }
}

/// <summary>How hard.</summary>
[GraphQLName("Difficulty")]
public enum Dial
{
    /// <summary>A walk.</summary>
    Easy,
    [GraphQLName("HARD_ENOUGH")][GraphQLDescription("Bring a rope.")] Hard,
    [GraphQLDeprecated("Nobody goes there.")] VeryHard,
    T3Plus,
    HKSize,
}
