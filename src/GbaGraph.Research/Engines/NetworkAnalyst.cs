using GbaGraph.Research.Networks;
using GbaGraph.Research.Reports;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Engines;

/// <summary>Makes reports by the engine that is asked for: over a snapshot in this process, or on the store's server. Safe to use from many threads at once.</summary>
public sealed class NetworkAnalyst
{
    private readonly EngineChoice _choice;
    private readonly Func<CancellationToken, Task<GraphSnapshot>> _snapshot;
    private readonly Action<long> _requireRevision;

    /// <summary>An analyst of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="choice">Chooses the engine.</param>
    public NetworkAnalyst(IKnowledgeStore store, EngineChoice choice)
        : this(choice, store.GetSnapshotAsync, _ => { })
    {
    }

    private NetworkAnalyst(EngineChoice choice, Func<CancellationToken, Task<GraphSnapshot>> snapshot, Action<long> requireRevision) =>
        (_choice, _snapshot, _requireRevision) = (choice, snapshot, requireRevision);

    /// <summary>
    /// This analyst, for one caller: all its reports are of one revision, whatever computes them, or fail with STORE_BUSY where the store was written between them.
    /// What it computes in this process is of one snapshot, which is read when it is first needed.
    /// </summary>
    public NetworkAnalyst OnOneRevision()
    {
        var one = new OneRevision(_snapshot);
        return new(_choice, one.SnapshotAsync, one.Require);
    }

    /// <summary>A centrality report.</summary>
    /// <param name="definition">The network.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="options">How to compute and rank.</param>
    /// <param name="engine">What computes.</param>
    /// <param name="progress">Told the finished share, from 0 to 1, where this process computes; may be null.</param>
    /// <param name="cancellationToken">Stops the computation, also on the server.</param>
    /// <exception cref="Domain.Errors.GbaGraphException">
    /// ENGINE_UNAVAILABLE, ENGINE_UNSUPPORTED or ENGINE_MEMORY where GDS is asked for; NOT_CONVERGED; BAD_REQUEST: an option is out of its range; errors of the store.
    /// </exception>
    public Task<CentralityReport> CentralityAsync(
        NetworkDefinition definition, CentralityMeasure measure, CentralityOptions options, AnalysisEngine engine, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        options.Require();
        return _choice.RunAsync(
            engine,
            server => FitOf(server, measure, options.Weighted),
            async (server, used) =>
            {
                var asked = new ServerMeasure(measure, options.Weighted, options.Damping, options.Tolerance, options.IterationsOf(measure));
                var scores = await server.ScoreAsync(definition.ToFilter(), asked, cancellationToken).ConfigureAwait(false);
                _requireRevision(scores.Network.Revision);
                return CentralityReports.Of(scores, definition, measure, options, used);
            },
            async used => CentralityReports.Compute(await _snapshot(cancellationToken).ConfigureAwait(false), definition, measure, options, progress, cancellationToken, used),
            cancellationToken);
    }

    /// <summary>A report of communities; parameters and errors as for <see cref="CentralityAsync"/>.</summary>
    public Task<CommunityReport> CommunitiesAsync(NetworkDefinition definition, CommunityOptions options, AnalysisEngine engine, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        options.Require();
        return _choice.RunAsync(
            engine,
            _ => ServerFit.Faster,
            async (server, used) =>
            {
                var asked = new ServerPartition(options.Resolution, options.Weighted, options.Seed);
                var communities = await server.FindCommunitiesAsync(definition.ToFilter(), asked, cancellationToken).ConfigureAwait(false);
                _requireRevision(communities.Network.Revision);
                return CommunityReports.Of(communities, definition, options, used);
            },
            async used => CommunityReports.Compute(await _snapshot(cancellationToken).ConfigureAwait(false), definition, options, progress, cancellationToken, used),
            cancellationToken);
    }

    /// <summary>What a network holds; errors as for <see cref="CentralityAsync"/>.</summary>
    public Task<NetworkSummary> SummaryAsync(NetworkDefinition definition, AnalysisEngine engine, CancellationToken cancellationToken) => _choice.RunAsync(
        engine,
        _ => ServerFit.Faster,
        async (server, _) =>
        {
            var network = await server.DescribeAsync(definition.ToFilter(), cancellationToken).ConfigureAwait(false);
            _requireRevision(network.Revision);
            return NetworkSummary.Of(definition, network);
        },
        async _ => NetworkProjection.Project(await _snapshot(cancellationToken).ConfigureAwait(false), definition).Summary,
        cancellationToken);

    // Betweenness takes most of its time in sweeps, of which this program makes sixteen at once: docs/analysis-engines.md.
    private static ServerFit FitOf(IServerAnalysis server, CentralityMeasure measure, bool isWeighted) =>
        !server.Computes(measure, isWeighted) ? ServerFit.None : measure == CentralityMeasure.Betweenness ? ServerFit.Slower : ServerFit.Faster;
}
