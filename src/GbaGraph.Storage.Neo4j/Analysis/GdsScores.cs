using System.Collections.Immutable;
using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>The values of nodes, and their conventions.</summary>
internal static class GdsScores
{
    /// <summary>The actor, component and value of each node, by slug.</summary>
    public static async Task<IReadOnlyList<(string Slug, long Component, double Value)>> ReadAsync(GdsProjection projection, GdsAlgorithm algorithm, CancellationToken cancellationToken)
    {
        var values = await ReadAsync(projection, algorithm.Property, cancellationToken).ConfigureAwait(false);
        var nodes = await StreamAsync(projection, "nodeId, gds.util.asNode(nodeId).slug", GdsAlgorithm.Component, cancellationToken).ConfigureAwait(false);
        return [.. nodes.Select(r => (Slug(r[1]), (long)Number(r[2]), values[(long)r[0]!])).OrderBy(r => r.Item1, StringComparer.Ordinal)];
    }

    /// <summary>The values of one property, by node.</summary>
    public static async Task<IReadOnlyDictionary<long, double>> ReadAsync(GdsProjection projection, string property, CancellationToken cancellationToken) =>
        (await StreamAsync(projection, "nodeId", property, cancellationToken).ConfigureAwait(false)).ToDictionary(r => (long)r[0]!, r => Number(r[1]));

    /// <summary>
    /// Values as raw scores. Harmonic closeness is divided by n − 1 there. PageRank starts each node with 1 − d and lets go what isolated nodes would hand on; both only scale the
    /// solution, so that divided by its sum it is the one that sums to 1.
    /// </summary>
    public static ImmutableArray<double> Converted(CentralityMeasure measure, ServerNetwork network, double[] values) => measure switch
    {
        CentralityMeasure.Harmonic => [.. values.Select(v => network.Slugs.Count < 2 ? 0 : v * (network.Slugs.Count - 1))],
        CentralityMeasure.Pagerank => Divided(values, values.Sum()),
        _ => [.. values],
    };

    private static ImmutableArray<double> Divided(double[] values, double sum) => [.. values.Select(v => v / sum)];

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> StreamAsync(GdsProjection projection, string columns, string property, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            $"CALL gds.graph.nodeProperty.stream($name, $property) YIELD nodeId, propertyValue RETURN {columns}, propertyValue", new Dictionary<string, object?> { ["property"] = property });
        return (await projection.RunAsync(statement, cancellationToken).ConfigureAwait(false)).Rows;
    }

    private static double Number(object? value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static string Slug(object? value) =>
        value as string ?? throw new GbaGraphException(ErrorCodes.StoreCorrupt, "the Neo4j database holds an actor without a slug; 'gba check' tells what is wrong, and a load mends it");
}
