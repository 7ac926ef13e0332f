using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Benchmarks.Analytics;

/// <summary>Runs peers.py and reads what it leaves.</summary>
/// <param name="Python">The interpreter that has igraph and graph-tool.</param>
/// <param name="Networks">The folder with the real networks.</param>
/// <param name="Folder">Where graphs and scores are kept.</param>
internal sealed record PeerProcess(string Python, string Networks, string Folder)
{
    /// <summary>The exit code of a process that SIGALRM ended.</summary>
    private const int AlarmEnded = 128 + 14;

    private static string Script => Path.Combine(AppContext.BaseDirectory, "Analytics", "peers.py");

    /// <summary>The versions of the peers.</summary>
    public string Versions => Output(["versions"])!.Trim();

    /// <summary>Makes the graph unless it is there; returns its file.</summary>
    public string Make(string recipe)
    {
        var file = Path.Combine(Folder, string.Concat(recipe.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')) + ".edges");
        if (!File.Exists(file))
            Output(["make", file, .. recipe.Split(' ').Select(word => word.EndsWith(".gz", StringComparison.Ordinal) ? Path.Combine(Networks, word) : word)]);
        return file;
    }

    /// <summary>Reads a graph that was made.</summary>
    public static CsrGraph Read(string file)
    {
        var ends = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(file));
        var (sources, targets) = (new int[ends.Length / 2], new int[ends.Length / 2]);
        for (var i = 0; i < sources.Length; i++)
            (sources[i], targets[i]) = (ends[2 * i], ends[(2 * i) + 1]);
        var weights = File.Exists(file + ".w") ? MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(file + ".w")).ToArray() : [];
        return CsrGraph.FromEdges(Math.Max(sources.Max(), targets.Max()) + 1, isDirected: false, sources, targets, weights);
    }

    /// <summary>
    /// One run of a peer; null where it does not have the measure, endless where it takes longer than the limit (infinite for none).
    /// </summary>
    public PeerRun? Run(string file, string measure, string library, int threads, double limitSeconds)
    {
        var scores = Path.Combine(Folder, "scores");
        File.Delete(scores);
        var limit = double.IsFinite(limitSeconds) ? limitSeconds : 0;
        if (Output(["run", file, measure, library, Text(threads), Text(limit), scores]) is not { } line)
            return null;
        if (line.Length == 0)
            return new PeerRun(double.PositiveInfinity, []);
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = words.Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        var values = File.Exists(scores) ? MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(scores)).ToArray() : numbers[1..];
        return new PeerRun(numbers[0], values);
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private string? Output(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, [Script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is 0 or AlarmEnded)
            return output;
        return errors.Result.Contains("'NoneType' object is not callable", StringComparison.Ordinal) ? null : throw new InvalidOperationException(errors.Result);
    }
}
