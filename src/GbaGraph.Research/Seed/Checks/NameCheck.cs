using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>An actor has one name to show in each of its languages: one PREFERRED, or a TRANSLATION.</summary>
internal static class NameCheck
{
    private static readonly string Preferred = Vocabulary.NameOf(NameType.Preferred);
    private static readonly string Translation = Vocabulary.NameOf(NameType.Translation);

    public static void Run(SeedTables tables, DefectList defects)
    {
        foreach (var names in tables[SeedTable.Names].GroupBy(row => (row["actor"], row["lang"])))
        {
            var preferred = names.Where(row => row["type"] == Preferred).ToList();
            foreach (var row in preferred.Skip(1))
                defects.Add(row, "type", "preferred", $"{row["actor"]} has a PREFERRED name in '{row["lang"]}' already, in {preferred[0].File}:{preferred[0].Line}; make one an ALIAS or OFFICIAL");
            if (preferred.Count == 0 && names.All(row => row["type"] != Translation))
                defects.Add(names.First(), "type", "preferred", $"{names.Key.Item1} has no PREFERRED name in '{names.Key.Item2}'; mark the name to show");
        }
    }
}
