using System.Net;
using System.Security.Cryptography;
using System.Text;
using GbaGraph.GraphQL.Tests.Telemetry;
using GbaGraph.GraphQL.Tests.WebSockets;
using Sample;

namespace GbaGraph.GraphQL.Tests.PersistedOperations;

public sealed class PersistedOperationTests
{
    private const string Elm = "{ place(code: \"elm\") { name } }";
    private const string ElmAnswer = """{"data":{"place":{"name":"Elmstadt"}}}""";
    private const string Reset = "mutation { countStoreCalls(input: { reset: false }) { count } }";
    private const string NotFound = "\"message\":\"PersistedQueryNotFound\",\"extensions\":{\"code\":\"HC0020\"}";

    [Theory]
    [InlineData("\"documentId\":\"HASH\"")]
    [InlineData("\"documentId\":\"sha256:HASH\"")]
    [InlineData("\"id\":\"HASH\"")]
    [InlineData("\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}")]
    public async Task Post_IdOfATrustedDocument_IsAnswered(string body)
    {
        await using var host = await TrustingAsync();

        (await PostAsync(host, "{" + body.Replace("HASH", HashOf(Elm), StringComparison.Ordinal) + "}")).ShouldBe((HttpStatusCode.OK, ElmAnswer));
    }

    [Theory]
    [InlineData("documentId=sha256:HASH")]
    [InlineData("extensions={\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}")]
    public async Task Get_IdOfATrustedDocument_IsAnswered(string query)
    {
        await using var host = await TrustingAsync();

        (await host.Client.GetStringAsync("/graphql?" + query.Replace("HASH", HashOf(Elm), StringComparison.Ordinal))).ShouldBe(ElmAnswer);
    }

    [Fact]
    public async Task Get_IdOfATrustedMutation_IsNotAllowed()
    {
        await using var host = await TrustingAsync();

        using var response = await host.Client.GetAsync("/graphql?documentId=" + HashOf(Reset));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Subscribe_IdOfATrustedDocument_IsAnswered()
    {
        await using var host = await TrustingAsync();
        await using var client = await SocketClient.InitialiseAsync(host);

        await client.SendAsync($$$"""{"id":"1","type":"subscribe","payload":{"documentId":"{{{HashOf(Elm)}}}"}}""");

        (await client.ReceiveAsync())!.Value.GetProperty("payload").GetRawText().ShouldBe(ElmAnswer);
    }

    [Fact]
    public async Task Post_UnknownId_IsNotFound()
    {
        await using var host = await TrustingAsync();

        var (status, text) = await PostAsync(host, $$"""{"documentId":"{{HashOf("{ __typename }")}}"}""");

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain(NotFound);
    }

    [Fact]
    public async Task Post_TrustedDocumentOnceMore_IsNotParsedAgain()
    {
        await using var host = await TrustingAsync();
        using var recorder = new SpanRecorder();

        for (var i = 0; i < 2; i++)
        {
            using var request = Request($$"""{"documentId":"{{HashOf(Elm)}}"}""");
            request.Headers.Add("traceparent", recorder.TraceParent);
            (await host.Client.SendAsync(request)).Dispose();
        }

        recorder.Spans.Count(s => s.DisplayName == "GraphQL Document Parsing").ShouldBe(1);
        recorder.Spans.Count(s => s.DisplayName == "GraphQL Operation Execution").ShouldBe(2);
    }

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\"}")]
    [InlineData("{\"query\":\"{ place(code: \\\"elm\\\") { name } }\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"documentId\":\"other\"}")]
    public async Task Post_BodyWhereOnlyPersistedDocumentsAreAllowed_IsRefused(string body)
    {
        await using var host = await TrustingAsync(o => o.OnlyAllowPersistedDocuments = true);

        var (status, text) = await PostAsync(host, body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldBe("""{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}""");
    }

    [Fact]
    public async Task Post_BodyOfATrustedDocument_IsAnsweredWhereThatIsAllowed()
    {
        await using var host = await TrustingAsync(o => (o.OnlyAllowPersistedDocuments, o.AllowDocumentBody) = (true, true));

        (await PostAsync(host, BodyOf(Elm))).ShouldBe((HttpStatusCode.OK, ElmAnswer));
        (await PostAsync(host, BodyOf(Elm + " "))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_TrustedDocumentWithAnotherText_IsRefused()
    {
        await using var host = await TrustingAsync();

        var (status, text) = await PostAsync(host, BodyOf("{ __typename }", HashOf(Elm)));

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("PERSISTED_QUERY_MISMATCH");
    }

    [Fact]
    public async Task Post_AutomaticPersistedQuery_IsKeptOnceItsTextHasCome()
    {
        await using var host = await SampleHost.StartAsync(server: s => s.UseAutomaticPersistedOperationPipeline());
        var byHash = HashAlone(Elm);

        (await PostAsync(host, byHash)).Text.ShouldContain(NotFound);
        var receipt = $$$"""{"persistedQuery":{"sha256Hash":"{{{HashOf(Elm)}}}","persisted":true}}""";
        (await PostAsync(host, BodyOf(Elm, HashOf(Elm)))).ShouldBe((HttpStatusCode.OK, $"{ElmAnswer[..^1]},\"extensions\":{receipt}}}"));
        (await PostAsync(host, byHash)).ShouldBe((HttpStatusCode.OK, ElmAnswer));
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{")]
    public async Task Post_AutomaticPersistedQueryThatIsInvalid_IsNotKept(string document)
    {
        await using var host = await SampleHost.StartAsync(server: s => s.UseAutomaticPersistedOperationPipeline());

        await PostAsync(host, BodyOf(document, HashOf(document)));

        (await PostAsync(host, HashAlone(document))).Text.ShouldContain(NotFound);
    }

    [Fact]
    public async Task Post_AutomaticPersistedQueryWhereOnlyPersistedDocumentsAreAllowed_IsNotKept()
    {
        await using var host = await TrustingAsync(o => o.OnlyAllowPersistedDocuments = true, s => s.UseAutomaticPersistedOperationPipeline());

        (await PostAsync(host, BodyOf("{ __typename }", HashOf("{ __typename }")))).Text.ShouldContain("HC0067");
        (await PostAsync(host, HashAlone("{ __typename }"))).Text.ShouldContain(NotFound);
    }

    [Fact]
    public async Task Post_HashWithoutAStorage_IsNotSupportedButItsTextIsRun()
    {
        await using var host = await SampleHost.StartAsync();

        (await PostAsync(host, HashAlone(Elm))).Text.ShouldContain("PersistedQueryNotSupported");
        (await PostAsync(host, BodyOf(Elm, HashOf(Elm)))).ShouldBe((HttpStatusCode.OK, ElmAnswer));
    }

    [Fact]
    public async Task Post_IdOfAFile_IsAnswered()
    {
        var folder = Directory.CreateTempSubdirectory("documents-");
        try
        {
            await File.WriteAllTextAsync(System.IO.Path.Combine(folder.FullName, "elm_page-1.graphql"), Elm);
            await File.WriteAllTextAsync(System.IO.Path.Combine(folder.Parent!.FullName, folder.Name + "-beside.graphql"), Elm);
            await using var host = await SampleHost.StartAsync(server: s => s.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(folder.FullName));

            (await PostAsync(host, """{"documentId":"elm_page-1"}""")).ShouldBe((HttpStatusCode.OK, ElmAnswer));
            (await PostAsync(host, $$"""{"documentId":"../{{folder.Name}}-beside"}""")).Text.ShouldContain(NotFound);
            (await PostAsync(host, """{"documentId":"elm_page-1\n"}""")).Text.ShouldContain(NotFound);
        }
        finally
        {
            folder.Delete(recursive: true);
            File.Delete(System.IO.Path.Combine(folder.Parent!.FullName, folder.Name + "-beside.graphql"));
        }
    }

    [Fact]
    public async Task Post_IdOfAFileWithAnotherText_RunsTheFileAndTheTextStaysItself()
    {
        var folder = Directory.CreateTempSubdirectory("documents-").FullName;
        try
        {
            await File.WriteAllTextAsync(System.IO.Path.Combine(folder, "elm.graphql"), Elm);
            await using var host = await SampleHost.StartAsync(server: s => s.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(folder));

            for (var i = 0; i < 2; i++)
            {
                (await PostAsync(host, """{"id":"elm","query":"{ __typename }"}""")).ShouldBe((HttpStatusCode.OK, ElmAnswer));
                (await PostAsync(host, """{"query":"{ __typename }"}""")).ShouldBe((HttpStatusCode.OK, """{"data":{"__typename":"Query"}}"""));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Post_AutomaticPersistedQueryIntoAFolder_IsThereAfterARestart()
    {
        var folder = Directory.CreateTempSubdirectory("documents-").FullName;
        try
        {
            await using (var first = await SampleHost.StartAsync(server: s => s.UseAutomaticPersistedOperationPipeline().AddFileSystemOperationDocumentStorage(folder)))
            {
                await PostAsync(first, BodyOf(Elm, HashOf(Elm)));
            }

            await using var second = await SampleHost.StartAsync(server: s => s.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(folder));
            (await PostAsync(second, HashAlone(Elm))).ShouldBe((HttpStatusCode.OK, ElmAnswer));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<SampleHost> TrustingAsync(Action<PersistedOperationOptions>? options = null, Action<IRequestExecutorBuilder>? server = null) => SampleHost.StartAsync(server: s =>
    {
        s.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage(Elm, Reset).ModifyRequestOptions(o => options?.Invoke(o.PersistedOperations));
        server?.Invoke(s);
    });

    private static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static string HashAlone(string document) => $$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{HashOf(document)}}}}"}}}""";

    private static string BodyOf(string document, string? hash = null) => System.Text.Json.JsonSerializer.Serialize(
        hash is null ? (object)new { query = document } : new { query = document, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

    private static HttpRequestMessage Request(string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        return request;
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(SampleHost host, string body)
    {
        using var request = Request(body);
        using var response = await host.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
