using System.Diagnostics;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Statements that nobody waits for any more: the server, which goes on by itself, is told to stop them.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class AbandonedCallTests(Neo4jFixture neo4j)
{
    private static readonly CypherStatement Endless = new("UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000000000) AS j RETURN sum(i % 7 + j % 11) AS endless");
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [SkippableFact]
    public async Task Statement_BeyondItsDeadline_IsStoppedOnTheServer()
    {
        using var client = CypherClients.Create(neo4j.Options with { Timeout = Short });
        (await Should.ThrowAsync<GbaGraphException>(() => client.RunAsync(Endless, AccessMode.Read, default))).Code.ShouldBe(ErrorCodes.StoreTimeout);
        await ShouldEndAsync();
    }

    [SkippableFact]
    public async Task Statement_Cancelled_IsStoppedOnTheServer()
    {
        using var client = CypherClients.Create(neo4j.Options);
        using var cancel = new CancellationTokenSource(Short);
        await Should.ThrowAsync<OperationCanceledException>(() => client.RunAsync(Endless, AccessMode.Read, cancel.Token));
        await ShouldEndAsync();
    }

    [SkippableFact]
    public async Task Transaction_Cancelled_IsStoppedOnTheServer()
    {
        using var client = CypherClients.Create(neo4j.Options);
        using var cancel = new CancellationTokenSource(Short);
        await Should.ThrowAsync<OperationCanceledException>(() => client.WriteAsync(transaction => transaction.RunAsync(Endless, cancel.Token), null, cancel.Token));
        await ShouldEndAsync();
    }

    private async Task ShouldEndAsync()
    {
        using var client = CypherClients.Create(neo4j.Options);
        var clock = Stopwatch.StartNew();
        while ((await client.RunAsync(new("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'endless' RETURN currentQuery"), AccessMode.Read, default)).Rows.Count > 0)
        {
            clock.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(100);
        }
    }
}
