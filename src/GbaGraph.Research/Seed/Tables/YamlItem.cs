namespace GbaGraph.Research.Seed.Tables;

/// <summary>One mapping of a YAML file: its plain fields as a row, and the lists of mappings in it.</summary>
internal sealed record YamlItem(SeedRow Row, IReadOnlyDictionary<string, IReadOnlyList<YamlItem>> Lists)
{
    /// <summary>The items of a list; none where it is absent.</summary>
    public IReadOnlyList<YamlItem> this[string list] => Lists.GetValueOrDefault(list, []);
}
