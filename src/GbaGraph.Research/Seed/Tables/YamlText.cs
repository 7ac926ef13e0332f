using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GbaGraph.Research.Seed.Tables;

/// <summary>Reads a YAML file of a known shape, and notes with its line each thing that has another.</summary>
internal sealed class YamlText(string file, DefectList defects)
{
    /// <summary>The mapping that the file is, or null where it is none.</summary>
    public YamlItem? Read(string text, YamlShape shape)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return Item(root, shape);
            defects.Add(file, 0, "", "yaml", "the file must be one mapping of keys to values");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The scanner answers some unclosed brackets with an InvalidOperationException that knows no line.
            var (line, what) = e is YamlException yaml ? ((int)yaml.Start.Line, yaml.Message) : (0, "a bracket or quote is never closed");
            defects.Add(file, line, "", "yaml", $"{what}; quote texts that hold ': ', ' #' or begin with a bracket");
        }

        return null;
    }

    private YamlItem Item(YamlMappingNode mapping, YamlShape shape)
    {
        var (fields, lists) = (new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<YamlItem>>());
        var line = (int)mapping.Start.Line;
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (shape.Lists.TryGetValue(name, out var inner)) lists[name] = List(name, value, inner);
            else if (!shape.Fields.Contains(name))
                Wrong(key, name, "unknown-column", $"there is no '{name}' here; there may be {string.Join(", ", shape.Fields.Concat(shape.Lists.Keys))}");
            else if (Scalar(value) is { } scalar) fields[name] = scalar.Trim();
            else Wrong(value, name, "yaml", $"'{name}' must be a plain value");
        }

        var row = new SeedRow(file, line, fields);
        foreach (var name in shape.Required.Where(name => row[name] is null)) defects.Add(row, name, "empty", $"'{name}' can't be empty");
        return new YamlItem(row, lists);
    }

    private List<YamlItem> List(string name, YamlNode node, YamlShape shape)
    {
        if (node is YamlScalarNode { Value: null or "" or "~" }) return [];
        if (node is not YamlSequenceNode sequence)
        {
            Wrong(node, name, "yaml", $"'{name}' must be a list");
            return [];
        }

        foreach (var other in sequence.Where(n => n is not YamlMappingNode)) Wrong(other, name, "yaml", $"each of '{name}' must be a mapping of keys to values");
        return [.. sequence.OfType<YamlMappingNode>().Select(item => Item(item, shape))];
    }

    // A list of plain words, such as [UNIVERSITY, LAB], is one field with spaces.
    private static string? Scalar(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" } ? "" : scalar.Value ?? "",
        YamlSequenceNode words when words.All(w => w is YamlScalarNode) => string.Join(' ', words.Cast<YamlScalarNode>().Select(w => w.Value)),
        _ => null,
    };

    private void Wrong(YamlNode node, string name, string rule, string message) => defects.Add(file, (int)node.Start.Line, name, rule, message);
}
