using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Analysis;

/// <summary>
/// A store whose server can analyse a network where it lies, so that it needs not be read. What is computed is of one revision; what the server needed for it is gone
/// afterwards, also after a failure and a cancel. Safe to use from many threads at once.
/// </summary>
/// <remarks>
/// Errors are <see cref="GbaGraphException"/>: ENGINE_UNAVAILABLE where the server has no engine that may be used, ENGINE_MEMORY where the engine would need more memory than
/// it may take (nothing was made then), NOT_CONVERGED, STORE_BUSY where the store was written again and again, and those of the store.
/// </remarks>
public interface IServerAnalysis
{
    /// <summary>The engine of the server, or null where it has none.</summary>
    Task<ServerEngine?> FindEngineAsync(CancellationToken cancellationToken);

    /// <summary>Whether the engine has this measure in this form.</summary>
    bool Computes(CentralityMeasure measure, bool isWeighted);

    /// <summary>What a network holds.</summary>
    Task<ServerNetwork> DescribeAsync(NetworkFilter network, CancellationToken cancellationToken);

    /// <summary>A centrality of every node of a network.</summary>
    Task<ServerScores> ScoreAsync(NetworkFilter network, ServerMeasure measure, CancellationToken cancellationToken);

    /// <summary>Communities of a network.</summary>
    Task<ServerCommunities> FindCommunitiesAsync(NetworkFilter network, ServerPartition partition, CancellationToken cancellationToken);
}
