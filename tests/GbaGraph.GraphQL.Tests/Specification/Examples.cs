using System.Text.Json;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>Reads the files of examples beside the tests: one JSON object a line, in the order of the specification's sections.</summary>
internal static class Examples
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string name) =>
        [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Specification", name)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, Options)!)];
}
