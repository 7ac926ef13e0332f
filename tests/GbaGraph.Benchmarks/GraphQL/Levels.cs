using System.Text.Json;
using GbaGraph.GraphQL;
using Sample;

namespace GbaGraph.Benchmarks.GraphQL;

/// <summary>A page of places with their trails and the trails' ends, each kind fetched once for all that ask.</summary>
internal sealed record Levels(IReadOnlyList<(Place Place, Connection<Trail> Trails)> Places, IReadOnlyDictionary<string, Place> Ends)
{
    private const int TrailsShown = 5;
    private static readonly PagingArguments Paging = new(TrailsShown, null, null, null, false);

    public static Levels Of(World world, Connection<Place> page)
    {
        var trails = page.Edges.Select(e => e.Node.Code).Distinct().ToDictionary(code => code, code => world.TrailsOf(code).ToList());
        var places = page.Edges.Select(e => (e.Node, Pages.Of(trails[e.Node.Code], t => t.Code, Paging))).ToList();
        var ends = places.SelectMany(p => p.Item2.Edges).SelectMany(e => new[] { e.Node.From, e.Node.To }).Distinct();
        return new Levels(places, ends.Select(world.Find).OfType<Place>().ToDictionary(p => p.Code));
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("places"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var (place, trails) in Places)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, place.Code);
            json.WriteString("name"u8, place.Name);
            json.WriteStartObject("trails"u8);
            json.WriteStartArray("nodes"u8);
            foreach (var edge in trails.Edges) Write(json, edge.Node);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Trail trail)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, trail.Code);
        json.WriteNumber("kilometres"u8, trail.Kilometres);
        WriteEnd(json, "from"u8, Ends[trail.From]);
        WriteEnd(json, "to"u8, Ends[trail.To]);
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, ReadOnlySpan<byte> name, Place place)
    {
        json.WriteStartObject(name);
        json.WriteString("code"u8, place.Code);
        json.WriteString("name"u8, place.Name);
        json.WriteEndObject();
    }
}
