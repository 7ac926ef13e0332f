using GbaGraph.Storage.Analysis;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>The modularity of communities that were found.</summary>
internal static class GdsModularity
{
    private const string Strength = "strength";

    /// <summary>
    /// The modularity with the resolution γ. Graph Data Science gives it for γ = 1; the difference is (γ − 1) Σ (D / 2m)² over communities, D being the strength of their members.
    /// </summary>
    public static async Task<double> OfAsync(GdsProjection projection, ServerPartition partition, CancellationToken cancellationToken)
    {
        var weighted = partition.IsWeighted ? new Dictionary<string, object?> { ["relationshipWeightProperty"] = GdsAlgorithm.Weight } : [];
        var ofOne = await projection.RunAsync(
            new("CALL gds.modularity.stats($name, $configuration) YIELD modularity RETURN modularity", Configuration(new(weighted) { ["communityProperty"] = GdsAlgorithm.Value })), cancellationToken).ConfigureAwait(false);
        var modularity = (double)ofOne.Rows[0][0]!;
        if (partition.Resolution == 1) return modularity;
        await projection.RunAsync(new("CALL gds.degree.mutate($name, $configuration) YIELD nodePropertiesWritten RETURN 0", Configuration(new(weighted) { ["mutateProperty"] = Strength })), cancellationToken).ConfigureAwait(false);
        var strengths = await GdsScores.ReadAsync(projection, Strength, cancellationToken).ConfigureAwait(false);
        var communities = await GdsScores.ReadAsync(projection, GdsAlgorithm.Value, cancellationToken).ConfigureAwait(false);
        var total = strengths.Values.Sum();
        var expected = communities.GroupBy(c => c.Value, c => strengths[c.Key]).Sum(community => Math.Pow(community.Sum() / total, 2));
        return modularity - ((partition.Resolution - 1) * expected);
    }

    private static Dictionary<string, object?> Configuration(Dictionary<string, object?> settings) => new() { ["configuration"] = settings };
}
