using GbaGraph.GraphQL;

namespace Sample;

public enum Season { Spring, Summer, Autumn, AllYear }

/// <summary>Somewhere to be.</summary>
[InterfaceType("Place")]
public abstract record Place(string Code, string Name, double Latitude, string? LocalName)
{
    [ID] public string Id => Code;

    /// <summary>Trails that touch the place.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<Trail>> GetTrailsAsync(PagingArguments paging, TrailsByPlace trails, CancellationToken cancellation) =>
        Pages.Of(await trails.LoadAsync(Code, cancellation) ?? [], t => t.Code, paging);

    public async Task<IReadOnlyList<Place>> GetNeighboursAsync(TrailsByPlace trails, PlaceByCode places, CancellationToken cancellation, Season? bestIn = null)
    {
        var touching = await trails.LoadAsync(Code, cancellation) ?? [];
        var found = await places.LoadAsync([.. touching.Where(t => bestIn is null || t.BestIn == bestIn).Select(t => t.From == Code ? t.To : t.From)], cancellation);
        return [.. found.OfType<Place>()];
    }
}

/// <summary>A summit.</summary>
[Node]
public sealed record Peak(string Code, string Name, double Latitude, string? LocalName, int Height, DateOnly? FirstAscent) : Place(Code, Name, Latitude, LocalName)
{
    [NodeResolver] public static async Task<Peak?> GetPeakAsync(string id, PlaceByCode places, CancellationToken cancellation) => await places.LoadAsync(id, cancellation) as Peak;
}

/// <summary>A hut with beds.</summary>
[Node]
public sealed record Hut(string Code, string Name, double Latitude, string? LocalName, int Beds, Season Open) : Place(Code, Name, Latitude, LocalName)
{
    [NodeResolver] public static async Task<Hut?> GetHutAsync(string id, PlaceByCode places, CancellationToken cancellation) => await places.LoadAsync(id, cancellation) as Hut;
}

[Node]
public sealed record Town(string Code, string Name, double Latitude, string? LocalName, long Population) : Place(Code, Name, Latitude, LocalName)
{
    [NodeResolver] public static async Task<Town?> GetTownAsync(string id, PlaceByCode places, CancellationToken cancellation) => await places.LoadAsync(id, cancellation) as Town;
}

public sealed record Trail(string Code, string From, string To, double Kilometres, Season? BestIn, DateTimeOffset Surveyed, Uri? Map, IReadOnlyList<string> Tags);

public sealed class World
{
    private readonly List<Place> places;
    private readonly List<Trail> trails;
    public int StoreCalls;

    public World()
    {
        places =
        [
            new Peak("aster", "Aster", 46.5, "阿斯特", 4012, new DateOnly(1899, 7, 14)),
            new Peak("borea", "Borea", 46.7, null, 3770, null),
            new Hut("cedar", "Cedar Hut", 46.55, "雪松屋", 42, Season.Summer),
            new Hut("dwale", "Dwale Hut", 46.61, null, 8, Season.AllYear),
            new Town("elm", "Elmstadt", 46.4, "榆", 120_345),
            new Town("fern", "Fernau", 46.3, null, 5_000_000_000),
        ];
        trails =
        [
            new("t1", "elm", "cedar", 7.25, Season.Summer, new(2020, 5, 4, 3, 2, 1, TimeSpan.Zero), new("https://example.org/t1"), ["steep", "shade"]),
            new("t2", "cedar", "aster", 4.5, Season.Summer, new(2021, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)), null, []),
            new("t3", "cedar", "dwale", 11, null, new(2019, 12, 31, 23, 59, 59, 500, TimeSpan.Zero), null, ["ridge"]),
            new("t4", "dwale", "borea", 3.125, Season.Autumn, new(2022, 2, 2, 2, 2, 2, TimeSpan.Zero), null, ["ice"]),
            new("t5", "fern", "elm", 21, Season.AllYear, new(2018, 3, 3, 3, 3, 3, TimeSpan.Zero), null, ["road"]),
        ];
    }

    public IReadOnlyList<Place> Places => places;
    public IReadOnlyList<Trail> Trails => trails;
    public Place? Find(string code) => places.FirstOrDefault(p => p.Code == code);
    public void Add(Place place) { lock (places) places.Add(place); }
}
