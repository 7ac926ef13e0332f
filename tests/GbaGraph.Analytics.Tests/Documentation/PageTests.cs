using System.Reflection;
using GbaGraph.Analytics.Centrality;

namespace GbaGraph.Analytics.Tests.Documentation;

/// <summary>Every sample of a page in docs/algorithms is a method of Samples, and prints what the page says.</summary>
public sealed class PageTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static TheoryData<string> Samples() => [.. PageSample.All().Select(sample => sample.Name)];

    public static TheoryData<string> PageNames() => [.. Directory.GetFiles(Pages, "*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_OnItsPage_PrintsWhatThePageSays(string name)
    {
        var sample = PageSample.All().Single(sample => sample.Name == name);
        using var printed = new StringWriter { NewLine = "\n" };

        sample.Method.Invoke(null, [printed]);

        var blocks = Directory.GetFiles(Pages, "*.md").SelectMany(PageBlock.Read).Where(block => block.Code == sample.Body).ToArray();
        blocks.ShouldNotBeEmpty($"No page shows the sample {name}:\n{sample.Body}");
        blocks.ShouldAllBe(block => block.Output == printed.ToString(), printed.ToString());
    }

    public static TheoryData<string> MeasurePages() =>
        [.. Directory.GetFiles(Pages, "*.md").Select(page => Path.GetFileName(page)).Except(["README.md", "ranking.md"]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(MeasurePages))]
    public void Page_OfMeasures_StatesEveryConvention(string page)
    {
        var text = File.ReadAllText(Path.Combine(Pages, page));
        string[][] conventions =
        [
            ["isolated"], ["disconnected", "components"], ["weight"], ["direct"], ["time"], ["memory"], ["guarantee"], ["paper"],
            ["networkx"], ["igraph"], ["gds"], ["which one", "which quality", "sibling"], ["```csharp"],
        ];

        conventions.Where(words => !words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(words => words[0])
            .ShouldBeEmpty(page);
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Page_EverySample_IsCompiled(string page)
    {
        var bodies = PageSample.All().Select(sample => sample.Body).ToHashSet();

        foreach (var block in PageBlock.Read(Path.Combine(Pages, page)))
            bodies.ShouldContain(block.Code, $"{page} shows code that no sample has:\n{block.Code}");
    }

    [Fact]
    public void Formula_OfEveryMeasure_StandsOnAPage()
    {
        var lines = Directory.GetFiles(Pages, "*.md").SelectMany(File.ReadAllLines).ToHashSet();

        typeof(PageRank).Assembly.GetExportedTypes()
            .Select(type => type.GetField("Formula"))
            .OfType<FieldInfo>()
            .Where(formula => !lines.Contains((string)formula.GetRawConstantValue()!))
            .Select(formula => formula.DeclaringType!.Name)
            .ShouldBeEmpty();
    }
}
