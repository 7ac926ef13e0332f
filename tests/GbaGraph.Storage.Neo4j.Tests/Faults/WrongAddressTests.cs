using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Addresses and names that are wrong, each told by a code and a sentence that says what to do.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class WrongAddressTests(Neo4jFixture neo4j)
{
    [Theory]
    [InlineData("404 Not Found", "", ErrorCodes.BadConfiguration, "no Neo4j with the Query API")]
    [InlineData("404 Not Found", "<html></html>", ErrorCodes.BadConfiguration, "no Neo4j with the Query API")]
    [InlineData("200 OK", "<html></html>", ErrorCodes.BadConfiguration, "no Neo4j with the Query API")]
    [InlineData("502 Bad Gateway", "<html></html>", ErrorCodes.StoreUnavailable, "doesn't answer")]
    [InlineData("503 Service Unavailable", "", ErrorCodes.StoreUnavailable, "doesn't answer")]
    public async Task Address_OfAnotherServer_IsTold(string head, string body, string code, string says)
    {
        using var server = WrongServer.Saying(head, body);
        await ShouldBeToldAsync(new(server.Address("http")), code, says);
    }

    [Fact]
    public async Task Address_OfAServerWhoseCertificateIsNotTrusted_IsTold()
    {
        using var server = WrongServer.SignedByItself();
        await ShouldBeToldAsync(new(server.Address("https")), ErrorCodes.BadConfiguration, "certificate");
    }

    [Fact]
    public async Task Address_WithoutTls_AskedForTls_IsTold()
    {
        using var server = WrongServer.Saying("200 OK");
        await ShouldBeToldAsync(new(server.Address("https")), ErrorCodes.BadConfiguration, "check the scheme");
    }

    [SkippableTheory]
    [InlineData("nosuch", ErrorCodes.BadConfiguration, "Neo4j has no database 'nosuch'; check Neo4j:Database")]
    public async Task Database_ThatIsNotThere_IsTold(string database, string code, string says) => await ShouldBeToldAsync(neo4j.Options with { Database = database }, code, says);

    [SkippableTheory]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("/browser/", ErrorCodes.BadConfiguration)]
    public async Task Address_WithAPath_IsTakenOrTold(string path, string? code)
    {
        var options = neo4j.Options with { Uri = new(neo4j.Options.Uri.GetLeftPart(UriPartial.Authority) + path) };
        if (code is not null)
        {
            await ShouldBeToldAsync(options, code, "no Neo4j with the Query API");
            return;
        }

        using var client = CypherClients.Create(options);
        (await client.RunAsync(new("RETURN 1"), AccessMode.Read, default)).Rows[0][0].ShouldBe(1L);
    }

    [SkippableTheory]
    [InlineData("5.20.0", false)]
    [InlineData("4.4.38", false)]
    [InlineData("5.26.0", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2025.10.1", true)]
    public async Task Server_OfAVersion_IsTakenOrTold(string version, bool isTaken)
    {
        (await neo4j.OpenEmptyAsync()).Dispose();
        using var store = Neo4jKnowledgeStore.Connect(new OtherVersion(CypherClients.Create(neo4j.Options), version), neo4j.Options);
        if (isTaken)
        {
            (await store.GetMetaAsync(default)).Revision.ShouldBe(0);
            return;
        }

        var error = await Should.ThrowAsync<GbaGraphException>(() => store.GetMetaAsync(default));
        error.Code.ShouldBe(ErrorCodes.BadConfiguration);
        error.Message.ShouldBe($"the Neo4j server is of version {version}, and this program needs 5.26 or newer; update the server, or name another with Neo4j:Uri");
    }

    private static async Task ShouldBeToldAsync(Neo4jOptions options, string code, string says)
    {
        using var store = Neo4jKnowledgeStore.Connect(options);
        var error = await Should.ThrowAsync<GbaGraphException>(() => store.GetMetaAsync(default));
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(says);
    }

    /// <summary>The real server, which says that it is of another version.</summary>
    private sealed class OtherVersion(ICypherClient client, string version) : ICypherClient
    {
        public long StatementsExecuted => client.StatementsExecuted;

        public async Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
        {
            var result = await client.RunAsync(statement, mode, cancellationToken);
            return statement.Text.Contains("dbms.components", StringComparison.Ordinal) ? result with { Rows = [[version]] } : result;
        }

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken) => client.WriteAsync(work, timeout, cancellationToken);

        public void Dispose() => client.Dispose();
    }
}
