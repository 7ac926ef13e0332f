using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage.Neo4j.Tests.Loading;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>The organisations of the registry, and links between them made by a seeded generator: of two kinds, each with a date and one citation.</summary>
internal static class MadeRecord
{
    private const int Seed = 20_251;

    public static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static KnowledgeRecord Create(int links)
    {
        var registry = RegistryRecord.Read(int.MaxValue);
        var random = new Random(Seed);
        return registry with { Links = [.. Enumerable.Range(0, links).Select(i => LinkOf(registry, random, i))] };
    }

    private static Link LinkOf(KnowledgeRecord registry, Random random, int i)
    {
        var n = registry.Actors.Count;
        var a = random.Next(n);
        var (one, other) = (registry.Actors[a].Slug, registry.Actors[(a + 1 + random.Next(n - 1)) % n].Slug);
        var (from, to) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        Evidence[] evidence = [new("ror", string.Create(CultureInfo.InvariantCulture, $"made {i}"))];
        return new(string.Create(CultureInfo.InvariantCulture, $"made-l{i:D7}"), from, i % 4 == 0 ? LinkKind.JointLabWith : LinkKind.PartnersWith, to, evidence, start: PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{1950 + (i % 75)}")));
    }
}
