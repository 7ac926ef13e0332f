using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage;

namespace GbaGraph.Api.Analysis;

/// <summary>Measures over one network.</summary>
[GraphQLName("Analysis")]
public sealed class NetworkAnalysis(NetworkDefinition definition)
{
    /// <summary>What the network holds.</summary>
    public async Task<NetworkNode> GetNetworkAsync(IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var snapshot = await store.GetSnapshotAsync(cancellationToken);
        return new(NetworkProjection.Project(snapshot, definition).Summary);
    }

    /// <summary>How central each actor is, with all that is needed to cite the numbers.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="weighted">Whether the number of links between two actors counts.</param>
    /// <param name="normalized">Whether to rank by the normalised score; it matters for CLOSENESS only.</param>
    /// <param name="damping">For PAGERANK, the probability of walking on.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    public async Task<CentralityReportNode> GetCentralityAsync(CentralityMeasure measure, [DefaultValue(false)] bool weighted, [DefaultValue(true)] bool normalized, [DefaultValue(0.85)] double damping, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var snapshot = await store.GetSnapshotAsync(cancellationToken);
        return new(CentralityReports.Compute(snapshot, definition, measure, new CentralityOptions(normalized, weighted, damping), progress: null, cancellationToken));
    }
}
