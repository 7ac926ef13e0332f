using System.Globalization;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Networks;
using GbaGraph.Storage;

namespace GbaGraph.Research.Export;

/// <summary>Writes networks as CSV for other tools: an edge list and a node list, in an order that doesn't change.</summary>
public static class EdgeExport
{
    /// <summary>Writes <c>source,target,weight</c>, each edge once, source before target in ordinal order of slug, sorted by both.</summary>
    public static void WriteEdges(Network network, TextWriter writer)
    {
        writer.Write(CsvLine.Of("source", "target", "weight"));
        for (var node = 0; node < network.Graph.NodeCount; node++)
        {
            var neighbours = network.Graph.Neighbours(node);
            var weights = network.Graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] > node)
                    writer.Write(CsvLine.Of(network.Slugs[node], network.Slugs[neighbours[i]], CsvLine.Number(weights.IsEmpty ? 1 : weights[i])));
            }
        }
    }

    /// <summary>Writes <c>slug,kind,name_en,name_zh,place,degree</c>, every node, sorted by slug; degree is the number of neighbours.</summary>
    /// <param name="network">The network.</param>
    /// <param name="snapshot">The snapshot that it was made of.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteNodes(Network network, GraphSnapshot snapshot, TextWriter writer)
    {
        var actors = snapshot.Actors.ToDictionary(a => a.Slug);
        writer.Write(CsvLine.Of("slug", "kind", "name_en", "name_zh", "place", "degree"));
        for (var node = 0; node < network.Slugs.Count; node++)
        {
            var actor = actors[network.Slugs[node]];
            var degree = network.Graph.Neighbours(node).Length.ToString(CultureInfo.InvariantCulture);
            writer.Write(CsvLine.Of(actor.Slug, Vocabulary.NameOf(actor.Kind), actor.NameIn("en"), actor.NameIn("zh"), actor.Place, degree));
        }
    }
}
