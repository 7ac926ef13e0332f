using System.Globalization;
using System.Text.Json;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>A graph with its grouping and the reference values of its measures as they are in the file.</summary>
internal sealed record ReferenceGraph(string Name, CsrGraph Graph, int[] Groups, IReadOnlyDictionary<string, JsonElement> Measures)
{
    private static readonly string Beside = Path.Combine(AppContext.BaseDirectory, "Oracles");

    /// <summary>The graphs beside the tests.</summary>
    public static IEnumerable<ReferenceGraph> BesideTheTests() =>
        Directory.GetFiles(Beside, "*.txt").Order(StringComparer.Ordinal).Select(file => Read(file, Path.ChangeExtension(file, ".json")));

    /// <summary>The graphs of a folder with graphs/*.txt and values/*.json; the raw list, which is no graph, left out.</summary>
    public static IEnumerable<ReferenceGraph> In(string folder) =>
        from file in Directory.GetFiles(Path.Combine(folder, "graphs"), "*.txt").Order(StringComparer.Ordinal)
        where !file.EndsWith("multi_raw.txt", StringComparison.Ordinal)
        select Read(file, Path.Combine(folder, "values", Path.GetFileNameWithoutExtension(file) + ".json"));

    public static ReferenceGraph Read(string graphFile, string valuesFile)
    {
        var graph = OracleGraph.Read(graphFile, valuesFile);
        var header = File.ReadAllLines(graphFile).TakeWhile(line => line.StartsWith('#')).ToArray();
        var groups = header.Where(line => line.StartsWith("# group ", StringComparison.Ordinal))
            .SelectMany(line => line["# group ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(group => int.Parse(group, CultureInfo.InvariantCulture))
            .ToArray();
        using var document = JsonDocument.Parse(File.ReadAllText(valuesFile));
        var measures = document.RootElement.GetProperty("measures").EnumerateArray()
            .ToDictionary(measure => measure.GetProperty("measure").GetString()!, measure => measure.Clone());
        return new ReferenceGraph(graph.Name, graph.Graph, groups, measures);
    }
}
