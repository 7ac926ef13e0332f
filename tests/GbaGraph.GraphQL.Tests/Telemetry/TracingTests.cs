using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sample;

namespace GbaGraph.GraphQL.Tests.Telemetry;

public sealed class TracingTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Query_NotSeenBefore_HasASpanForEachPhase()
    {
        const string query = "query Elms($c: String!) { place(code: $c) { name } }";

        var spans = await TraceAsync(query, new { c = "elm" });

        spans.Select(s => s.DisplayName).ShouldBe([
            "GraphQL Document Parsing", "GraphQL Document Validation", "GraphQL Variable Coercion", "GraphQL Operation Planning", "GraphQL Operation Execution", "query"]);
        spans.SkipLast(1).Select(s => s.GetTagItem("graphql.processing.type")).ShouldBe(["parse", "validate", "variable_coercion", "plan", "execute"]);
        var root = spans[^1];
        spans.SkipLast(1).ShouldAllBe(s => s.ParentSpanId == root.SpanId);
        root.Kind.ShouldBe(ActivityKind.Server);
        root.Status.ShouldBe(ActivityStatusCode.Unset);
        root.GetTagItem("graphql.operation.type").ShouldBe("query");
        root.GetTagItem("graphql.operation.name").ShouldBe("Elms");
        root.GetTagItem("graphql.document.hash").ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))));
        root.GetTagItem("error.type").ShouldBeNull();
    }

    [Fact]
    public async Task Query_SeenBefore_IsOnlyExecuted()
    {
        await TraceAsync("{ whoAmI  __typename }");

        var spans = await TraceAsync("{ whoAmI  __typename }");

        spans.Select(s => s.DisplayName).ShouldBe(["GraphQL Operation Execution", "query"]);
    }

    [Theory]
    [InlineData("{ whoAmI", "GraphQL Document Parsing", "HC0011")]
    [InlineData("{ missingField }", "GraphQL Document Validation", null)]
    [InlineData("query($c: String!) { place(code: $c) { latitude } }", "GraphQL Variable Coercion", "HC0018")]
    public async Task Query_RefusedInAPhase_ShowsTheErrorThere(string query, string phase, string? code)
    {
        var spans = await TraceAsync(query);

        var failed = spans.Single(s => s.DisplayName == phase);
        failed.Status.ShouldBe(ActivityStatusCode.Error);
        failed.GetTagItem("error.type").ShouldBe(code ?? failed.GetTagItem("error.type"));
        failed.GetTagItem("error.type").ShouldNotBeNull();
        spans[^1].Status.ShouldBe(ActivityStatusCode.Error);
        spans[^1].GetTagItem("error.type").ShouldBe(failed.GetTagItem("error.type"));
        spans[^1].Events.ShouldHaveSingleItem().Name.ShouldBe("graphql.error");
    }

    [Fact]
    public async Task Mutation_FieldThatThrows_ShowsTheExceptionToOperatorsOnly()
    {
        var spans = await TraceAsync("query Bang { boom }");

        var tags = spans[^1].Events.Single().Tags.ToDictionary(t => t.Key, t => t.Value);
        spans[^1].GetTagItem("error.type").ShouldBe("System.InvalidOperationException");
        tags["exception.message"].ShouldBe("the secret detail");
        tags["graphql.error.message"].ShouldBe("Unexpected Execution Error");
        tags["graphql.error.path"].ShouldBe("/boom");
    }

    [Fact]
    public async Task Subscription_EachEvent_HasASpan()
    {
        var spans = await TraceAsync("subscription Three { onCount(number: 3) }", accept: "text/event-stream");

        spans.Count(s => s.DisplayName == "GraphQL Subscription Event").ShouldBe(3);
        spans[^1].DisplayName.ShouldBe("subscription");
        spans[^1].GetTagItem("graphql.operation.name").ShouldBe("Three");
    }

    private async Task<Activity[]> TraceAsync(string query, object? variables = null, string accept = "application/graphql-response+json")
    {
        using var recorder = new SpanRecorder();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json") };
        request.Headers.Add("traceparent", recorder.TraceParent);
        request.Headers.Accept.ParseAdd(accept);
        using (var response = await server.Client.SendAsync(request)) await response.Content.ReadAsStringAsync();

        // The last span ends when the answer is written, which the client may see a little earlier.
        for (var patience = 0; patience < 6000 && !recorder.Spans.Any(s => s.Kind == ActivityKind.Server); patience++) await Task.Delay(20);
        return recorder.Spans;
    }
}
