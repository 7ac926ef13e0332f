namespace GbaGraph.Research.Seed.Tables;

/// <summary>What a mapping of a YAML file holds.</summary>
/// <param name="Fields">Its plain fields.</param>
/// <param name="Required">Fields that must be there.</param>
/// <param name="Lists">Its lists of mappings, by name.</param>
internal sealed record YamlShape(IReadOnlySet<string> Fields, IReadOnlySet<string> Required, IReadOnlyDictionary<string, YamlShape> Lists)
{
    private static readonly YamlShape Evidence = Of("locator! anchor note reported_by source", []);

    /// <summary>A framework, as seed/README.md says.</summary>
    public static YamlShape Framework { get; } = Of("key! source! kind! title_en! title_zh description!", new()
    {
        ["evidence"] = Evidence,
        ["elements"] = Cited("id! kind! name_en! name_zh definition! parent rank grade target period actor_kinds"),
        ["relations"] = Cited("id! from! kind! to! content phase"),
        ["cells"] = Cited("id! element! dimension! text value"),
        ["roles"] = Cited("id! element! actor claim period role! phase note"),
        ["formulas"] = Of("id! expression!", new() { ["evidence"] = Evidence, ["symbols"] = Of("symbol! element metric unit proxy", []) }),
    });

    private static YamlShape Cited(string fields) => Of(fields, new() { ["evidence"] = Evidence });

    private static YamlShape Of(string fields, Dictionary<string, YamlShape> lists)
    {
        var words = fields.Split(' ');
        return new YamlShape(words.Select(w => w.TrimEnd('!')).ToHashSet(), words.Where(w => w.EndsWith('!')).Select(w => w[..^1]).ToHashSet(), lists);
    }
}
