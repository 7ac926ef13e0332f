using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>The memory that an analysis would take, by the estimates of Graph Data Science, against what it may take.</summary>
internal static class GdsMemory
{
    // Closeness has no estimate: each of 4 threads has three words of 64 bits a node, and three numbers a node are shared.
    private const long ClosenessBytes = 8 * ((4 * 3) + 3);

    private const string Available = "CALL gds.debug.sysInfo() YIELD key, value WHERE key = 'availableHeapInBytes' RETURN value";

    /// <summary>Refuses a network that is too large, before anything is made of it.</summary>
    /// <exception cref="GbaGraphException">ENGINE_MEMORY: the estimate is above the limit of the options, or above what the server has.</exception>
    public static async Task RequireAsync(ICypherClient client, Neo4jOptions options, GdsAlgorithm algorithm, int nodes, long links, CancellationToken cancellationToken)
    {
        var needed = await EstimateAsync(client, algorithm, nodes, links, cancellationToken).ConfigureAwait(false);
        var available = await client.RunAsync(new(Available), AccessMode.Write, cancellationToken).ConfigureAwait(false);
        var most = Math.Min(options.AnalysisMemory ?? long.MaxValue, available.Rows is [[long bytes]] ? bytes : long.MaxValue);
        if (needed <= most) return;
        throw new GbaGraphException(ErrorCodes.EngineMemory, string.Create(CultureInfo.InvariantCulture,
            $"Graph Data Science would need up to {Mebibytes(needed)} MiB for {nodes} actors and {links} links, and may take {Mebibytes(most)} MiB; narrow the network, give the server more heap (or raise Neo4j:AnalysisMemory), or analyse with IN_PROCESS"));
    }

    private static async Task<long> EstimateAsync(ICypherClient client, GdsAlgorithm algorithm, int nodes, long links, CancellationToken cancellationToken)
    {
        var graph = new Dictionary<string, object?>
        {
            ["nodeProjection"] = "*",
            ["relationshipProjection"] = new Dictionary<string, object?>
            {
                ["LINK"] = new Dictionary<string, object?> { ["type"] = "*", ["orientation"] = "UNDIRECTED", ["properties"] = new[] { GdsAlgorithm.Weight } },
            },
            ["nodeCount"] = nodes,
            ["relationshipCount"] = links,
        };
        var text = algorithm.HasEstimate
            ? $"CALL {algorithm.Procedure}.mutate.estimate($graph, $configuration) YIELD bytesMax RETURN bytesMax"
            : "CALL gds.graph.project.estimate($graph.nodeProjection, $graph.relationshipProjection, {nodeCount: $graph.nodeCount, relationshipCount: $graph.relationshipCount}) YIELD bytesMax RETURN bytesMax";
        var parameters = new Dictionary<string, object?> { ["graph"] = graph, ["configuration"] = algorithm.Configuration() };
        var estimate = (long)(await client.RunAsync(new(text, parameters), AccessMode.Write, cancellationToken).ConfigureAwait(false)).Rows[0][0]!;
        return algorithm.HasEstimate ? estimate : estimate + (ClosenessBytes * nodes);
    }

    private static long Mebibytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}
