using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>Every measure on every reference graph, to 1e-9.</summary>
public sealed class OracleTests
{
    private const string FolderVariable = "GBA_TEST_ORACLES";

    [Theory]
    [InlineData("karate")]
    [InlineData("florentine")]
    [InlineData("hand7")]
    public void Compute_GraphBesideTheTests_MatchesReference(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Oracles");

        Compare(OracleGraph.Read(Path.Combine(folder, name + ".txt"), Path.Combine(folder, name + ".json")))
            .ShouldBe(12);
    }

    [SkippableFact]
    public void Compute_EveryGraphInTheFolder_MatchesReference()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Skip.If(folder is null, $"Set {FolderVariable} to a folder with graphs/*.txt and values/*.json to compare every graph in it.");
        var compared = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "graphs"), "*.txt").Order(StringComparer.Ordinal))
        {
            var values = Path.Combine(folder, "values", Path.GetFileNameWithoutExtension(file) + ".json");
            compared += Compare(OracleGraph.Read(file, values));
        }

        compared.ShouldBeGreaterThan(0, $"{folder} held no measure that this library has.");
    }

    private static int Compare(OracleGraph oracle)
    {
        var compared = 0;
        foreach (var (measure, expected) in oracle.Values)
        {
            if (OracleMeasures.Compute(oracle.Graph, measure) is not { } actual)
                continue;
            actual.ShouldMatch(expected, $"{oracle.Name}, {measure}");
            compared++;
        }

        return compared;
    }
}
