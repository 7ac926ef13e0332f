namespace GbaGraph.GraphQL.WebSockets;

/// <summary>Closes connections whose clients don't begin, or have fallen silent.</summary>
internal sealed class SocketWatch(SocketConnection connection, GraphQLSocketOptions options)
{
    private int heard;

    /// <summary>Set once the client has asked to begin.</summary>
    public bool IsInitialised { get; set; }

    /// <summary>The client has sent a message.</summary>
    public void Hear() => Interlocked.Increment(ref heard);

    public Task RunAsync(CancellationToken ended) => Task.WhenAll(AwaitInitialisationAsync(ended), KeepAliveAsync(ended));

    private async Task AwaitInitialisationAsync(CancellationToken ended)
    {
        if (await ElapsesAsync(options.ConnectionInitializationTimeout, ended) && !IsInitialised)
        {
            await connection.CloseAsync(SocketCloseCodes.InitialisationTimeout, "Connection initialisation timeout");
        }
    }

    private async Task KeepAliveAsync(CancellationToken ended)
    {
        if (options.KeepAliveInterval is not { } interval) return;
        var wasPinged = false;
        while (await ElapsesAsync(interval, ended))
        {
            if (Interlocked.Exchange(ref heard, 0) > 0) wasPinged = false;
            else if (wasPinged) await connection.CloseAsync(SocketCloseCodes.GoingAway, "No answer to ping");
            else wasPinged = await PingAsync();
        }
    }

    private async Task<bool> PingAsync()
    {
        await connection.SendAsync(SocketMessageWriter.Ping());
        return true;
    }

    private static async Task<bool> ElapsesAsync(TimeSpan time, CancellationToken ended)
    {
        try
        {
            await Task.Delay(time, ended);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
