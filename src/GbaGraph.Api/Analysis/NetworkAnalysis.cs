using GbaGraph.Research.Engines;
using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Api.Analysis;

/// <summary>Measures over one network, all of one revision of the record.</summary>
[GraphQLName("Analysis")]
public sealed class NetworkAnalysis(NetworkDefinition definition, AnalysisEngine engine, NetworkAnalyst analyst)
{
    /// <summary>What the network holds.</summary>
    public async Task<NetworkNode> GetNetworkAsync(CancellationToken cancellationToken) => new(await analyst.SummaryAsync(definition, engine, cancellationToken));

    /// <summary>How central each actor is, with all that is needed to cite the numbers.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="weighted">Whether the number of links between two actors counts.</param>
    /// <param name="normalized">Whether to rank by the normalised score; it matters for CLOSENESS only.</param>
    /// <param name="damping">For PAGERANK, the probability of walking on.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    public async Task<CentralityReportNode> GetCentralityAsync(CentralityMeasure measure, [DefaultValue(false)] bool weighted, [DefaultValue(true)] bool normalized, [DefaultValue(0.85)] double damping, CancellationToken cancellationToken) =>
        new(await analyst.CentralityAsync(definition, measure, new CentralityOptions(normalized, weighted, damping), engine, progress: null, cancellationToken));

    /// <summary>Groups of actors with more links inside than their numbers of links let expect, by the Leiden algorithm.</summary>
    /// <param name="resolution">Higher gives more and smaller communities; at least 0.</param>
    /// <param name="weighted">Whether the number of links between two actors counts.</param>
    /// <param name="seed">Where random choices start; another one may find other communities.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    public async Task<CommunityReportNode> GetCommunitiesAsync([DefaultValue(1.0)] double resolution, [DefaultValue(false)] bool weighted, [DefaultValue(1)] int seed, CancellationToken cancellationToken) =>
        new(await analyst.CommunitiesAsync(definition, new CommunityOptions(resolution, weighted, seed), engine, progress: null, cancellationToken));
}
