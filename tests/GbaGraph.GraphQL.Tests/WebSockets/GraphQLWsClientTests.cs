using System.Diagnostics;
using System.Runtime.CompilerServices;
using Sample;

namespace GbaGraph.GraphQL.Tests.WebSockets;

/// <summary>The npm client that the protocol comes from, against the sample.</summary>
public sealed class GraphQLWsClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [SkippableFact]
    public async Task Client_AllItsChecks_AreOk()
    {
        Skip.If(!await IsThereAsync("node") || !await IsThereAsync("npm"), "Node.js was not found: install Node.js 20 or newer to test WebSockets with the npm client graphql-ws.");
        var folder = Directory.CreateTempSubdirectory("graphql-ws-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Source())) File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)));
            var installed = await RunAsync("npm", folder, "ci", "--loglevel=error");
            Skip.If(installed.ExitCode != 0, "The npm client graphql-ws could not be installed: " + installed.Output);
            await using var host = await SampleHost.StartAsync(o => o.Sockets.KeepAliveInterval = TimeSpan.FromSeconds(2));

            var (exitCode, output) = await RunAsync("node", folder, "client.mjs", new UriBuilder(host.Address) { Scheme = "ws", Path = "/graphql" }.Uri.ToString());

            exitCode.ShouldBe(0, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> IsThereAsync(string program)
    {
        try
        {
            return (await RunAsync(program, ".", "--version")).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.HasExited ? process.ExitCode : -1, string.Concat(await output));
    }

    private static string Source([CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "Client");
}
