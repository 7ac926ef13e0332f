using System.Net;
using System.Net.Sockets;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>A way to a server on which every piece of an answer is late by a time that can be changed; what is asked gets through at once.</summary>
internal sealed class SlowProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _server;
    private long _lateness;

    public SlowProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How late each piece of an answer is from now on.</summary>
    public TimeSpan Lateness
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _lateness));
        set => Interlocked.Exchange(ref _lateness, value.Ticks);
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var end = _end.Token;
        try
        {
            while (true) _ = CarryAsync(await _listener.AcceptTcpClientAsync(end), end);
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient client, CancellationToken end)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(end);
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, both.Token);
                await Task.WhenAny(PumpAsync(client, server, isAnswer: false, both.Token), PumpAsync(server, client, isAnswer: true, both.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                // One end has gone, and the other goes with it.
            }

            await both.CancelAsync();
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, bool isAnswer, CancellationToken end)
    {
        try
        {
            var (source, target, buffer) = (from.GetStream(), to.GetStream(), new byte[16384]);
            while (await source.ReadAsync(buffer, end) is var read and > 0)
            {
                if (isAnswer) await Task.Delay(Lateness, end);
                await target.WriteAsync(buffer.AsMemory(0, read), end);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // One end has gone.
        }
    }
}
