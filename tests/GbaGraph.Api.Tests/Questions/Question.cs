using System.Globalization;
using GbaGraph.Api.Tests.Hosting;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GbaGraph.Api.Tests.Questions;

/// <summary>A question that a researcher asks of a paper, its answer by hand, and how GraphQL answers it.</summary>
internal sealed record Question
{
    /// <summary>The keys of the papers that have a file.</summary>
    public static IEnumerable<string> Papers { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Its name within the paper's file.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Decimals and strings, read from the paper by hand.</summary>
    public required IReadOnlyList<object> Answer { get; init; }

    /// <summary>Whether the answer is a sequence; else its values count in any order, and however often.</summary>
    public required bool IsOrdered { get; init; }

    public required string Query { get; init; }

    /// <summary>What of the response answers it.</summary>
    public required IReadOnlyList<Selection> Select { get; init; }

    private static string Folder => Path.Combine(Repository.Root, "tests", "GbaGraph.Api.Tests", "Questions");

    public static IReadOnlyList<Question> Of(string paper)
    {
        using var text = File.OpenText(Path.Combine(Folder, paper + ".yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>().Select(Read)];
    }

    private static Question Read(YamlMappingNode node) => new()
    {
        Id = Scalar(node, "id"),
        Text = Scalar(node, "question"),
        Answer = [.. ((YamlSequenceNode)node["answer"]).Cast<YamlScalarNode>().Select(Value)],
        IsOrdered = node.Children.ContainsKey("order") && Scalar(node, "order") == "true",
        Query = Scalar(node, "query"),
        Select = [.. ((YamlSequenceNode)node["select"]).Cast<YamlScalarNode>().Select(path => Selection.Parse(path.Value!))],
    };

    private static string Scalar(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static object Value(YamlScalarNode node) =>
        node.Style == ScalarStyle.Plain ? decimal.Parse(node.Value!, CultureInfo.InvariantCulture) : node.Value!;
}
