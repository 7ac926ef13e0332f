using System.Text.Encodings.Web;
using System.Text.Json;
using Sample;

namespace GbaGraph.Benchmarks.GraphQL;

/// <summary>The data of the benchmarks: the sample's six places, or ten thousand made by a formula.</summary>
internal static class MadeWorld
{
    private const int Places = 10_000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static World Of(string name) => name switch
    {
        "sample" => new World(),
        "made" => Make(),
        _ => throw new ArgumentException($"There is no world {name}; take sample or made.", nameof(name)),
    };

    /// <summary>Prints a world as JSON, for the peers.</summary>
    public static int Print(string[] args)
    {
        var world = Of(args[0]);
        Console.WriteLine(JsonSerializer.Serialize(new { places = world.Places.Select(Row), trails = world.Trails }, Json));
        return 0;
    }

    private static object Row(Place place) => new { Type = place.GetType().Name, place.Code, place.Name, place.Latitude, place.LocalName };

    private static World Make() => new(Enumerable.Range(0, Places).Select(MakePlace), Enumerable.Range(0, 2 * Places).Select(MakeTrail));

    private static Place MakePlace(int i)
    {
        var (code, name, latitude) = (CodeOf(i), $"Place {i}", 20 + (i % 997 * 0.03125));
        var local = i % 3 == 0 ? null : $"地方{i}";
        return (i % 3) switch
        {
            0 => new Peak(code, name, latitude, local, 1000 + (i % 3000), null),
            1 => new Hut(code, name, latitude, local, i % 60, Season.Summer),
            _ => new Town(code, name, latitude, local, i * 31L),
        };
    }

    private static Trail MakeTrail(int i)
    {
        var from = i % Places;
        var to = ((i * 7919) + 1) % Places;
        return new Trail($"t{i:D5}", CodeOf(from), CodeOf(to), 1 + (i % 80 * 0.25), null, DateTimeOffset.UnixEpoch.AddHours(i), null, []);
    }

    private static string CodeOf(int i) => $"p{i:D5}";
}
