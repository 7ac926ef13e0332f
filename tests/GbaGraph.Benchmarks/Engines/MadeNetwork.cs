using System.Globalization;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Benchmarks.Engines;

/// <summary>A made record: firms and three links each to firms that have many already. The same size gives the same record.</summary>
internal static class MadeNetwork
{
    private const int LinksEach = 3;

    private static readonly IReadOnlyList<Evidence> Evidence = [new("made", "-")];

    public static KnowledgeRecord Create(int actors)
    {
        var (random, ends, links) = (new Random(actors), new List<int> { 0 }, new List<Link>());
        for (var actor = 1; actor < actors; actor++)
        {
            for (var i = 0; i < LinksEach; i++)
            {
                var other = ends[random.Next(ends.Count)];
                if (other == actor) continue;
                links.Add(new(string.Create(CultureInfo.InvariantCulture, $"m-l{links.Count:0000000}"), Slug(actor), LinkKind.Supplies, Slug(other), Evidence));
                ends.Add(other);
                ends.Add(actor);
            }
        }

        return new([new("made", SourceKind.Editorial, null, "Made", null, null, null, null)], [.. Enumerable.Range(0, actors).Select(Firm)], links, [], [], [], [], []);
    }

    private static string Slug(int actor) => string.Create(CultureInfo.InvariantCulture, $"made-{actor:0000000}");

    private static Actor Firm(int actor) => new(
        Slug(actor), ActorKind.Firm, [new(string.Create(CultureInfo.InvariantCulture, $"Made {actor}"), "en", NameType.Preferred, Evidence), new(string.Create(CultureInfo.InvariantCulture, $"公司 {actor}"), "zh", NameType.Preferred, Evidence)], [], Evidence);
}
