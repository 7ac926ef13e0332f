using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>The ids of all claims that the rows make, as seed/README.md names them.</summary>
internal static class ClaimIds
{
    public static HashSet<string> Of(SeedTables tables) =>
    [
        .. new[] { SeedTable.Links, SeedTable.Observations, SeedTable.Events }.SelectMany(table => tables[table]).Select(row => row["id"]).OfType<string>(),
        .. tables.Frameworks.Select(f => $"framework:{f.Row["key"]}"),
        .. tables.Frameworks.SelectMany(f => f.Lists.Where(l => l.Key != "evidence").SelectMany(l => l.Value).Select(item => $"{f.Row["key"]}/{item.Row["id"]}")),
        .. tables[SeedTable.Actors].Select(row => $"actor:{row["slug"]}"),
        .. tables[SeedTable.Names].Select(row => $"name:{row["actor"]}:{row["lang"]}:{row["name"]}"),
        .. tables[SeedTable.Attributes].Select(row => $"attribute:{row["actor"]}:{row["attribute"]}:{row["value"]}"),
    ];
}
