using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>Chapters 3, 4, 6 and 7 of the specification by example: a request and its answer.</summary>
public sealed class ExecutionExampleTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private static readonly IReadOnlyList<ExecutionExample> All = Examples.Read<ExecutionExample>("execution.jsonl");

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        for (var n = 0; n < All.Count; n++) data.Add(n, All[n].ToString());
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Answer_Example_IsWhatTheSectionSays(int number, string text)
    {
        var example = All[number];

        var answer = await AskAsync(example);

        var root = JsonDocument.Parse(answer).RootElement;
        if (example.Contains is { } part) answer.ShouldContain(part);
        else root.TryGetProperty("data", out _).ShouldBe(example.Data.ValueKind != JsonValueKind.Undefined, text + "\n" + answer);
        if (example.Data.ValueKind != JsonValueKind.Undefined) Compact(root.GetProperty("data")).ShouldBe(Compact(example.Data));
        PathsIn(root).ShouldBe(Paths(example.Errors), answer);
    }

    private async Task<string> AskAsync(ExecutionExample example)
    {
        var request = new JsonObject { ["query"] = example.Query };
        if (example.Operation is not null) request["operationName"] = example.Operation;
        if (example.Variables.ValueKind == JsonValueKind.Object) request["variables"] = JsonNode.Parse(example.Variables.GetRawText());
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(request.ToJsonString(), Encoding.UTF8, "application/json") };
        message.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/graphql-response+json"));
        using var response = await server.Client.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value);

    private static List<string> PathsIn(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(e => e.TryGetProperty("path", out var path) && IsExecuted(answer) ? Compact(path) : "[]")] : [];

    // The path of a refused variable leads into the variable, not into the answer.
    private static bool IsExecuted(JsonElement answer) => answer.TryGetProperty("data", out _);

    private static List<string> Paths(JsonElement expected) =>
        expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray().Select(Compact)] : [];
}
