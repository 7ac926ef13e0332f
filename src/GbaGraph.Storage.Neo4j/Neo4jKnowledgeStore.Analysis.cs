using GbaGraph.Storage.Analysis;

namespace GbaGraph.Storage.Neo4j;

/// <remarks>Networks are analysed by Graph Data Science, where the server has it.</remarks>
public sealed partial class Neo4jKnowledgeStore : IServerAnalysis
{
    /// <inheritdoc/>
    public Task<ServerEngine?> FindEngineAsync(CancellationToken cancellationToken) => _analysis.FindEngineAsync(cancellationToken);

    /// <inheritdoc/>
    public bool Computes(CentralityMeasure measure, bool isWeighted) => _analysis.Computes(measure, isWeighted);

    /// <inheritdoc/>
    public Task<ServerNetwork> DescribeAsync(NetworkFilter network, CancellationToken cancellationToken) => _analysis.DescribeAsync(network, cancellationToken);

    /// <inheritdoc/>
    public Task<ServerScores> ScoreAsync(NetworkFilter network, ServerMeasure measure, CancellationToken cancellationToken) => _analysis.ScoreAsync(network, measure, cancellationToken);

    /// <inheritdoc/>
    public Task<ServerCommunities> FindCommunitiesAsync(NetworkFilter network, ServerPartition partition, CancellationToken cancellationToken) =>
        _analysis.FindCommunitiesAsync(network, partition, cancellationToken);
}
