using System.Globalization;
using System.Text.Json;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>A graph with the reference values of its measures.</summary>
internal sealed record OracleGraph(string Name, CsrGraph Graph, IReadOnlyDictionary<string, double[]> Values)
{
    public static OracleGraph Read(string graphFile, string valuesFile)
    {
        var lines = File.ReadAllLines(graphFile);
        var header = lines.TakeWhile(line => line.StartsWith('#')).ToArray();
        var nodeCount = int.Parse(header.Single(line => line.StartsWith("# n ", StringComparison.Ordinal))[4..], CultureInfo.InvariantCulture);
        var builder = new CsrGraphBuilder(nodeCount, header.Contains("# directed"));
        foreach (var fields in lines.Skip(header.Length).Where(line => line.Length > 0).Select(line => line.Split(' ')))
        {
            var weight = fields.Length > 2 ? double.Parse(fields[2], CultureInfo.InvariantCulture) : 1;
            builder.AddEdge(int.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture), weight);
        }

        return new OracleGraph(Path.GetFileNameWithoutExtension(graphFile), builder.Build(), ReadValues(valuesFile, nodeCount));
    }

    /// <summary>The measures that have one number a node.</summary>
    private static Dictionary<string, double[]> ReadValues(string file, int nodeCount)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty("measures").EnumerateArray()
            .Select(measure => (Name: measure.GetProperty("measure").GetString()!, Values: measure.GetProperty("values")))
            .Where(measure => measure.Values.ValueKind == JsonValueKind.Array && measure.Values.GetArrayLength() == nodeCount)
            .Where(measure => measure.Values.EnumerateArray().All(value => value.ValueKind == JsonValueKind.Number))
            .ToDictionary(
                measure => measure.Name,
                measure => measure.Values.EnumerateArray().Select(value => value.GetDouble()).ToArray());
    }
}
