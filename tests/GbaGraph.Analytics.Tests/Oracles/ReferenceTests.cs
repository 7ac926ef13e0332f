using System.Collections.Concurrent;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>The measures of position, structure and cohesion on every reference graph, to 1e-9.</summary>
public sealed class ReferenceTests
{
    private const string FolderVariable = "GBA_TEST_ORACLES";

    private static readonly Lazy<ReferenceGraph[]> Beside = new(() => [.. ReferenceGraph.BesideTheTests()]);
    private static readonly ConcurrentDictionary<string, ReferenceGraph[]> InFolder = new();

    public static TheoryData<string> Names() => [.. StructureMeasures.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_GraphsBesideTheTests_MatchReference(string measure) =>
        Compare(measure, Beside.Value).ShouldBeGreaterThan(0);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Compute_EveryGraphInTheFolder_MatchesReference(string measure)
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Skip.If(folder is null, $"Set {FolderVariable} to a folder with graphs/*.txt and values/*.json to compare every graph in it.");

        Compare(measure, InFolder.GetOrAdd(folder, name => [.. ReferenceGraph.In(name)])).ShouldBeGreaterThan(0);
    }

    private static int Compare(string measure, IEnumerable<ReferenceGraph> graphs)
    {
        var compared = 0;
        foreach (var graph in graphs.Where(graph => graph.Measures.ContainsKey(measure)))
        {
            var reference = graph.Measures[measure];
            var expected = ReferenceValues.Flatten(reference.GetProperty("values")).ToArray();
            StructureMeasures.ByName[measure](graph, reference).ShouldMatch(expected, $"{graph.Name}, {measure}");
            compared++;
        }

        return compared;
    }
}
