using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>A Neo4j server that the program named in GBA_TEST_NEO4J_SERVER starts, with a folder of its own, so that it can be stopped, killed and started again.</summary>
internal sealed class Neo4jProgram : IDisposable
{
    /// <summary>The variable that names the program.</summary>
    public const string Variable = "GBA_TEST_NEO4J_SERVER";

    // Outlives who starts it, for it is nobody's child by then, and ends with the server's folder.
    private const string Watch =
        """
        while kill -0 "$1" 2>/dev/null && [ -d "$3" ]; do sleep 1; done
        [ -d "$3" ] && "$2" kill --home "$3" && rm -rf "$3"
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("gbagraph-neo4j-").FullName;
    private readonly string[] _settings;
    private bool _isWatched;

    private Neo4jProgram(IEnumerable<string> settings)
    {
        var (http, bolt) = (FreePort(), FreePort());
        (Http, Bolt) = (new($"http://127.0.0.1:{http}"), new($"bolt://127.0.0.1:{bolt}"));
        _settings = [.. settings, "--http", $"{http}", "--bolt", $"{bolt}"];
    }

    /// <summary>The program, or null where none is named.</summary>
    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? System.IO.Path.GetFullPath(path) : null;

    /// <summary>The HTTP address, also before the start.</summary>
    public Uri Http { get; }

    /// <summary>The Bolt address.</summary>
    public Uri Bolt { get; }

    /// <summary>The server's folder.</summary>
    public string Folder => _folder;

    /// <summary>A server that isn't started yet.</summary>
    /// <param name="arguments">More arguments of <c>start</c>.</param>
    public static Neo4jProgram Create(params string[] arguments) => new(arguments);

    /// <summary>A server that isn't started yet, and ends with a process.</summary>
    public static Neo4jProgram CreateFor(int owner) => new([]) { Owner = owner };

    /// <summary>The process without which the server isn't needed: when that has ended, in whatever way, the server is ended too. Default this process.</summary>
    public int Owner { get; init; } = Environment.ProcessId;

    /// <summary>Starts it, at the same ports each time, and waits until it answers.</summary>
    /// <param name="more">Arguments for this start alone.</param>
    public async Task StartAsync(params string[] more)
    {
        if (!_isWatched) await WatchAsync();
        await RunAsync("start", ["--heap", "512m", .. _settings, .. more]);
    }

    /// <summary>Ends it with SIGKILL.</summary>
    public Task KillAsync() => RunAsync("kill", []);

    /// <summary>Ends it in order.</summary>
    public Task StopAsync() => RunAsync("stop", []);

    /// <summary>Runs a verb of the program and gives what it printed.</summary>
    public async Task<string> RunAsync(string verb, IEnumerable<string> arguments)
    {
        // The server inherits the program's output, so that this ends with the program and not with the pipe.
        var log = System.IO.Path.Combine(_folder, $"{verb}.out");
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "log=$1; shift; exec \"$@\" > \"$log\" 2>&1", "sh", log, Path!, verb, "--home", _folder }, WorkingDirectory = _folder };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(limit.Token);
        var output = await File.ReadAllTextAsync(log, limit.Token);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path} {verb} ended with {process.ExitCode}: {output}");
    }

    private async Task WatchAsync()
    {
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "watch=$1; shift; setsid /bin/sh -c \"$watch\" \"$@\" > /dev/null 2>&1 < /dev/null &", "sh", Watch, "sh", $"{Owner}", Path!, _folder } };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        _isWatched = true;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (!Directory.Exists(_folder)) return;
        KillAsync().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }
}
