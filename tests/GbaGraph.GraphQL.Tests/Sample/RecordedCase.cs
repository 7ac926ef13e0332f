using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Sample;

/// <summary>A request, and what HotChocolate 15.1 answered to it, put right where that departs from the specification (specification.jsonl).</summary>
public sealed record RecordedCase(int Number, JsonElement Request, int Status, JsonElement Response, bool IsCount)
{
    private static readonly Dictionary<int, JsonElement> Corrections = File.ReadLines(PathOf("specification.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(c => c.GetProperty("n").GetInt32(), c => c);

    public static IReadOnlyList<RecordedCase> All { get; } = [.. File.ReadLines(PathOf("cases.jsonl")).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>The schema as HotChocolate 15.1 printed it.</summary>
    public static string Sdl => File.ReadAllText(PathOf("schema.graphql"));

    public static string PathOf(string file, [CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, file);

    private static RecordedCase Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var number = json.GetProperty("n").GetInt32();
        var answer = Corrections.GetValueOrDefault(number, json);
        var status = answer.TryGetProperty("status", out var given) ? given : json.GetProperty("status");
        return new RecordedCase(number, json.GetProperty("request"), status.GetInt32(), answer.GetProperty("response"), json.TryGetProperty("note", out _));
    }
}
