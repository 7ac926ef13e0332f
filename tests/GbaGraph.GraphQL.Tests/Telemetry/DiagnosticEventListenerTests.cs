using System.Text;
using System.Text.Json;
using Sample;

namespace GbaGraph.GraphQL.Tests.Telemetry;

public sealed class DiagnosticEventListenerTests
{
    [Fact]
    public async Task Listener_OfAQuery_HearsItsPhasesWithinTheRequest()
    {
        (await HeardAsync("query($c: String!) { place(code: $c) { name } }", new { c = "elm" })).ShouldBe([
            "request", "parse", "/parse", "validate", "/validate", "coerce", "/coerce", "compile", "/compile", "execute", "/execute", "/request"]);
    }

    [Fact]
    public async Task Listener_OfAKnownQuery_HearsOfItsExecutionOnly()
    {
        (await HeardAsync("{ __typename }", times: 2)).TakeLast(4).ShouldBe(["request", "execute", "/execute", "/request"]);
    }

    [Theory]
    [InlineData("{", "request parse syntax:1 /parse /request")]
    [InlineData("{ nope nix }", "request parse /parse validate validation:2 /validate /request")]
    [InlineData("{ boom }", "request parse /parse validate /validate compile /compile execute error:the_secret_detail /execute /request")]
    public async Task Listener_OfARequestWithErrors_HearsOfThem(string query, string heard) => string.Join(' ', await HeardAsync(query)).ShouldBe(heard);

    private static async Task<string[]> HeardAsync(string query, object? variables = null, int times = 1)
    {
        var listener = new Recorder();
        await using var host = await SampleHost.StartAsync(server: s => s.AddDiagnosticEventListener(_ => listener));
        for (var i = 0; i < times; i++)
        {
            using var content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
            using var response = await host.Client.PostAsync("/graphql", content);
            await listener.UntilAsync(i + 1);
        }

        return listener.Heard;
    }

    private sealed class Recorder : ExecutionDiagnosticEventListener
    {
        private readonly List<string> heard = [];

        public string[] Heard
        {
            get
            {
                lock (heard) return [.. heard];
            }
        }

        /// <summary>Waits for the end of requests, which the client may see a little earlier.</summary>
        public async Task UntilAsync(int requests)
        {
            for (var patience = 0; patience < 6000 && Heard.Count(h => h == "/request") < requests; patience++) await Task.Delay(20);
        }

        public override IDisposable ExecuteRequest(IRequestContext context)
        {
            context.Request.Query.ShouldNotBeEmpty();
            return Hear("request");
        }

        public override void RequestError(IRequestContext context, Exception exception) => Hear($"error:{exception.Message.Replace(' ', '_')}");

        public override IDisposable ParseDocument(IRequestContext context) => Hear("parse");

        public override void SyntaxError(IRequestContext context, IError error) => Hear($"syntax:{error.Locations!.Count}");

        public override IDisposable ValidateDocument(IRequestContext context) => Hear("validate");

        public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors) => Hear($"validation:{errors.Count}");

        public override IDisposable CoerceVariables(IRequestContext context) => Hear("coerce");

        public override IDisposable CompileOperation(IRequestContext context) => Hear("compile");

        public override IDisposable ExecuteOperation(IRequestContext context) => Hear("execute");

        private Scope Hear(string what)
        {
            lock (heard) heard.Add(what);
            return new Scope(this, what);
        }

        private sealed class Scope(Recorder recorder, string what) : IDisposable
        {
            public void Dispose() => recorder.Hear("/" + what);
        }
    }
}
