using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>A projection of its own name in the memory of the server. At its end what still runs on it is stopped, and it is dropped, whatever happened.</summary>
/// <param name="client">The client.</param>
/// <param name="timeout">How long a statement may take.</param>
internal sealed class GdsProjection(ICypherClient client, TimeSpan timeout) : IAsyncDisposable
{
    /// <summary>What the name of every projection of this program begins with.</summary>
    public const string Prefix = "gbagraph-";

    private const int Looks = 100;
    private const int QuietLooks = 3;

    // The server goes on with a statement whose client went away; a statement of ours is known by the name among its parameters.
    private const string Stop =
        """
        SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery, parameters WHERE parameters.name = $name AND NOT currentQuery STARTS WITH 'SHOW'
        TERMINATE TRANSACTIONS id YIELD transactionId RETURN transactionId
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, object?> _name = new() { ["name"] = Prefix + Guid.NewGuid().ToString("N") };

    private bool _isRunning;

    /// <summary>Runs a statement about the projection, whose name is its parameter <c>$name</c>.</summary>
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        _isRunning = true;
        var named = new CypherStatement(statement.Text, statement.Parameters.Concat(_name).ToDictionary(p => p.Key, p => p.Value)) { Timeout = timeout };
        var result = await client.RunAsync(named, AccessMode.Write, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        _isRunning = false;
        return result;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_isRunning) await StopAsync().ConfigureAwait(false);
            await client.RunAsync(new("CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName", _name), AccessMode.Write, CancellationToken.None).ConfigureAwait(false);
        }
        catch (GbaGraphException)
        {
            // The error that led here is the one to tell. 'gba check' names what is left, and a later analysis drops it.
        }
    }

    // A projection that is being made enters the catalogue at its end: first it must be over, then it can be dropped. A request may still be on its way: one look isn't enough.
    private async Task StopAsync()
    {
        for (var (look, quiet) = (0, 0); look < Looks && quiet < QuietLooks; look++)
        {
            quiet = (await client.RunAsync(new(Stop, _name), AccessMode.Write, CancellationToken.None).ConfigureAwait(false)).Rows.Count == 0 ? quiet + 1 : 0;
            await Task.Delay(Pause, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
