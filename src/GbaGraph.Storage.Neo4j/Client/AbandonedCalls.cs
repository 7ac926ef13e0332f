using System.Globalization;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>
/// Stops statements that nobody waits for any more. The server doesn't notice that a client is gone and goes on, and the Query API of Neo4j 5.26 has no limit of time for a
/// statement of its own; so every call carries a name among its parameters, by which it is found there.
/// </summary>
internal sealed class AbandonedCalls(QueryApiConnection connection)
{
    /// <summary>The parameter that holds the name; no statement uses it.</summary>
    public const string Parameter = "gbagraphCall";

    private const string Stop =
        $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.{Parameter} = $call
        TERMINATE TRANSACTIONS id YIELD transactionId RETURN transactionId
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // The call may be on its way still, or be planned, when it is first looked for.
    private static readonly TimeSpan[] Looks = [TimeSpan.Zero, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(2)];

    private readonly string _client = Guid.NewGuid().ToString("N");
    private long _calls;

    /// <summary>A name for a call.</summary>
    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"{_client}-{Interlocked.Increment(ref _calls)}");

    /// <summary>Stops a call, in the background; where that fails, the call ends by itself or by the server's <c>db.transaction.timeout</c>.</summary>
    public void Abandon(string call) => _ = StopAsync(call);

    private async Task StopAsync(string call)
    {
        var body = QueryApiConnection.Body(new(Stop, new Dictionary<string, object?> { ["call"] = call }), AccessMode.Write, []);
        try
        {
            foreach (var pause in Looks)
            {
                await Task.Delay(pause).ConfigureAwait(false);
                var (answer, _) = await connection.SendAsync(HttpMethod.Post, "", body, null, Patience, CancellationToken.None).ConfigureAwait(false);
                using (answer)
                {
                    if (answer.RootElement.GetProperty("data"u8).GetProperty("values"u8).GetArrayLength() > 0) return;
                }
            }
        }
        catch (Exception e) when (e is GbaGraphException or OperationCanceledException or ObjectDisposedException)
        {
            // The server is down or too slow to be told, or the client was closed.
        }
    }
}
