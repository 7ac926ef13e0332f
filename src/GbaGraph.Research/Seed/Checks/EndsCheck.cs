using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Checks;

/// <summary>A link joins actors of kinds that the vocabulary allows at its ends.</summary>
internal static class EndsCheck
{
    public static void Run(SeedTables tables, DefectList defects)
    {
        var kinds = new Dictionary<string, ActorKind>();
        foreach (var actor in tables[SeedTable.Actors])
        {
            if (actor["slug"] is { } slug && Vocabulary.TryParse<ActorKind>(actor["kind"] ?? "", out var kind)) kinds[slug] = kind;
        }

        foreach (var row in tables[SeedTable.Links])
        {
            if (!Vocabulary.TryParse<LinkKind>(row["kind"] ?? "", out var kind)) continue;
            if (!kinds.TryGetValue(row["from"] ?? "", out var from) || !kinds.TryGetValue(row["to"] ?? "", out var to)) continue;
            var info = LinkKinds.Of(kind);
            if (!info.From.Contains(from)) Refuse(row, "from", kind, "from", from, info.From);
            if (!info.To.Contains(to)) Refuse(row, "to", kind, "to", to, info.To);
        }

        void Refuse(SeedRow row, string column, LinkKind kind, string way, ActorKind end, IEnumerable<ActorKind> allowed) =>
            defects.Add(row, column, "ends", $"{Vocabulary.NameOf(kind)} doesn't go {way} a {Vocabulary.NameOf(end)}; allowed are {string.Join(' ', allowed.Order().Select(Vocabulary.NameOf))}");
    }
}
