using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Sample;

/// <summary>A request, and what HotChocolate 15.1 answered to it.</summary>
public sealed record RecordedCase(int Number, JsonElement Request, int Status, JsonElement Response, bool IsCount)
{
    public static IReadOnlyList<RecordedCase> All { get; } = [.. File.ReadLines(PathOf("cases.jsonl")).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>The schema as HotChocolate 15.1 printed it.</summary>
    public static string Sdl => File.ReadAllText(PathOf("schema.graphql"));

    public static string PathOf(string file, [CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, file);

    private static RecordedCase Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new RecordedCase(
            json.GetProperty("n").GetInt32(), json.GetProperty("request"), json.GetProperty("status").GetInt32(), json.GetProperty("response"), json.TryGetProperty("note", out _));
    }
}
