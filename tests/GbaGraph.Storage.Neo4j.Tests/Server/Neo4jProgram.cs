using System.Diagnostics;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>A Neo4j server that the program named in GBA_TEST_NEO4J_SERVER starts, with a folder of its own, so that it can be stopped, killed and started again.</summary>
internal sealed class Neo4jProgram : IDisposable
{
    /// <summary>The variable that names the program.</summary>
    public const string Variable = "GBA_TEST_NEO4J_SERVER";

    private readonly string _folder = Directory.CreateTempSubdirectory("gbagraph-neo4j-").FullName;
    private readonly List<string> _settings;

    private Neo4jProgram(IEnumerable<string> settings) => _settings = [.. settings];

    /// <summary>The program, or null where none is named.</summary>
    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    /// <summary>The HTTP address of the server that runs or ran last.</summary>
    public Uri Http { get; private set; } = new("http://127.0.0.1:1");

    /// <summary>The server's folder.</summary>
    public string Folder => _folder;

    /// <summary>A server that isn't started yet.</summary>
    /// <param name="arguments">More arguments of <c>start</c>.</param>
    public static Neo4jProgram Create(params string[] arguments) => new(arguments);

    /// <summary>Starts it, at the same ports as before where it ran before, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var output = await RunAsync("start", ["--heap", "512m", .. _settings]);
        Http = new(output.Split('\n').First(l => l.StartsWith("NEO4J_HTTP=", StringComparison.Ordinal))["NEO4J_HTTP=".Length..]);
        var bolt = new Uri(output.Split('\n').First(l => l.StartsWith("NEO4J_BOLT=", StringComparison.Ordinal))["NEO4J_BOLT=".Length..]);
        if (!_settings.Contains("--http")) _settings.AddRange(["--http", $"{Http.Port}", "--bolt", $"{bolt.Port}"]);
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
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "log=$1; shift; exec \"$@\" > \"$log\" 2>&1", "sh", log, Path!, verb, "--home", _folder } };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(limit.Token);
        var output = await File.ReadAllTextAsync(log, limit.Token);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path} {verb} ended with {process.ExitCode}: {output}");
    }

    public void Dispose()
    {
        KillAsync().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }
}
