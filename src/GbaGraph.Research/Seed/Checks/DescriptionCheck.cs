using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>An actor at which many links meet is described in English and in Chinese.</summary>
internal static class DescriptionCheck
{
    private const int Links = 5;
    private static readonly string[] Descriptions = ["description_en", "description_zh"];

    public static void Run(SeedTables tables, DefectList defects)
    {
        var links = tables[SeedTable.Links].SelectMany(row => new[] { row["from"], row["to"] }).OfType<string>().CountBy(slug => slug).ToDictionary();
        var described = tables[SeedTable.Attributes].Select(row => (row["actor"], row["attribute"])).ToHashSet();
        foreach (var row in tables[SeedTable.Actors].Where(row => row["slug"] is { } slug && links.GetValueOrDefault(slug) > Links))
        {
            foreach (var attribute in Descriptions.Where(attribute => !described.Contains((row["slug"], attribute))))
                defects.Add(row, "slug", "description", $"{row["slug"]} has more than {Links} links and no {attribute}; add it to attributes/editorial.csv");
        }
    }
}
