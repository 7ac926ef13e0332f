using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GbaGraph.Api.Tests.Hosting;

/// <summary>The built Api as a process of its own, on a free port, so that it can be killed or fail to start.</summary>
internal sealed class ApiProcess : IDisposable
{
    // The Api's own output, not its copy beside the tests: only there are the pages that its build makes.
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "GbaGraph.Api", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "GbaGraph.Api.dll"));

    /// <summary>The query editor's script, which the Api's build makes where Node.js is there.</summary>
    public static readonly string Editor = Path.Combine(Path.GetDirectoryName(Program)!, "wwwroot", "graphiql", "main.js");

    private readonly Process process;
    private readonly StringBuilder output = new();

    private ApiProcess(Process process) => this.process = process;

    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    public static ApiProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var api = new ApiProcess(new Process { StartInfo = start });
        api.process.OutputDataReceived += api.Keep;
        api.process.ErrorDataReceived += api.Keep;
        api.process.Start();
        api.process.BeginOutputReadLine();
        api.process.BeginErrorReadLine();
        return api;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task WaitForAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (!Output.Contains(text, StringComparison.Ordinal) && !process.HasExited) await Task.Delay(1, limit.Token);
    }

    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await process.WaitForExitAsync(limit.Token);
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output) output.AppendLine(line.Data);
    }
}
