using System.IO.Compression;
using System.Text;
using System.Text.Json;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Neo4j.Tests.Loading;

/// <summary>A large record: organisations of the Research Organization Registry, from the file ror-v2.jsonl.gz of GBA_TEST_DATA.</summary>
internal static class RegistryRecord
{
    /// <summary>The file, or null where GBA_TEST_DATA isn't set or doesn't hold it.</summary>
    public static string? File
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("GBA_TEST_DATA");
            var file = string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, "ror-v2.jsonl.gz");
            return System.IO.File.Exists(file) ? file : null;
        }
    }

    public static KnowledgeRecord Read(int most)
    {
        using var reader = new StreamReader(new GZipStream(System.IO.File.OpenRead(File!), CompressionMode.Decompress), Encoding.UTF8);
        var actors = new List<Actor>();
        while (actors.Count < most && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            actors.Add(ActorOf(json.RootElement));
        }

        return new([new("ror", SourceKind.Registry, null, "Research Organization Registry", null, null, null, null)], [.. actors.DistinctBy(a => a.Slug)], [], [], [], [], [], []);
    }

    private static Actor ActorOf(JsonElement organisation)
    {
        var id = organisation.GetProperty("id").GetString()!.Split('/')[^1];
        IReadOnlyList<Evidence> evidence = [new("ror", id)];
        var names = organisation.GetProperty("names").EnumerateArray()
            .Select(n => new ActorName(n.GetProperty("value").GetString()!, Language(n), NameType.Alias, evidence)).ToArray();
        return new($"ror-{id}", ActorKind.University, names, [new(AttributeKey.Ror, id, evidence)], evidence);
    }

    private static string Language(JsonElement name) =>
        name.TryGetProperty("lang", out var language) && language.GetString() is { Length: 2 } tag && tag.All(char.IsAsciiLetterLower) ? tag : "en";
}
