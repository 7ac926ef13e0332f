using System.Text.Encodings.Web;
using System.Text.Json;
using GbaGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sample;

namespace GbaGraph.Benchmarks.GraphQL;

/// <summary>What the benchmark's queries answer, as one would write it without GraphQL: the same methods of the world, the same bytes.</summary>
internal static class HandWrittenEndpoints
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly PlaceQueries Queries = new();

    public static void Map(IEndpointRouteBuilder routes, int pageSize)
    {
        routes.MapPost("/typename", (HttpResponse response) => WriteAsync(response, "Query", static (json, name) => json.WriteString("__typename"u8, name)));
        routes.MapPost("/place", (HttpResponse response, World world) => WriteAsync(response, Queries.GetPlace(KeyOf(world), world), WritePlace));
        routes.MapPost("/page", async (HttpResponse response, World world, CancellationToken cancellation) =>
            await WriteAsync(response, await PageAsync(world, pageSize, cancellation), WritePage));
        routes.MapPost("/levels", async (HttpResponse response, World world, CancellationToken cancellation) =>
            await WriteAsync(response, Levels.Of(world, await PageAsync(world, pageSize, cancellation)), static (json, levels) => levels.Write(json)));
    }

    private static string KeyOf(World world) => world.ByCode[world.ByCode.Count / 2].Code;

    private static Task<Connection<Place>> PageAsync(World world, int size, CancellationToken cancellation) =>
        Queries.GetPlacesAsync(new PagingArguments(size, null, null, null, false), world, null, null, cancellation);

    private static async Task WriteAsync<T>(HttpResponse response, T value, Action<Utf8JsonWriter, T> write)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(response.BodyWriter, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            write(json, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    private static void WritePlace(Utf8JsonWriter json, Place? place)
    {
        json.WriteStartObject("place"u8);
        WriteScalars(json, place!);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, Connection<Place> page)
    {
        json.WriteStartObject("places"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var edge in page.Edges)
        {
            json.WriteStartObject();
            WriteScalars(json, edge.Node);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScalars(Utf8JsonWriter json, Place place)
    {
        json.WriteString("__typename"u8, place.GetType().Name);
        json.WriteString("code"u8, place.Code);
        json.WriteString("name"u8, place.Name);
        json.WriteNumber("latitude"u8, place.Latitude);
        json.WriteString("localName"u8, place.LocalName);
    }
}
