using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Engines;

/// <summary>Chooses between this process and the server of the store, and says why.</summary>
/// <param name="store">The store.</param>
/// <param name="server">The server of the store that may be able to analyse, or null where there is none.</param>
/// <param name="options">When AUTO lets the server analyse.</param>
public sealed class EngineChoice(IKnowledgeStore store, IServerAnalysis? server, EngineOptions options)
{
    /// <summary>Runs one of two ways. AUTO comes back to this process where the server turns out not to be able to.</summary>
    /// <param name="asked">The engine that is asked for.</param>
    /// <param name="fit">How well the server suits the computation.</param>
    /// <param name="onServer">The way on the server.</param>
    /// <param name="inProcess">The way in this process.</param>
    /// <param name="cancellationToken">Stops the choosing.</param>
    internal async Task<T> RunAsync<T>(
        AnalysisEngine asked, Func<IServerAnalysis, ServerFit> fit, Func<IServerAnalysis, UsedEngine, Task<T>> onServer, Func<UsedEngine, Task<T>> inProcess, CancellationToken cancellationToken)
    {
        if (asked == AnalysisEngine.InProcess) return await inProcess(UsedEngine.InProcess()).ConfigureAwait(false);
        var (engine, reason) = asked == AnalysisEngine.Gds
            ? (await RequireAsync(fit, cancellationToken).ConfigureAwait(false), UsedEngine.Asked)
            : await WeighAsync(fit, cancellationToken).ConfigureAwait(false);
        if (engine is null) return await inProcess(UsedEngine.InProcess(reason)).ConfigureAwait(false);
        try
        {
            return await onServer(server!, new(AnalysisEngine.Gds, engine.Version, reason)).ConfigureAwait(false);
        }
        catch (GbaGraphException e) when (asked == AnalysisEngine.Auto && e.Code is ErrorCodes.EngineUnavailable or ErrorCodes.EngineUnsupported or ErrorCodes.EngineMemory)
        {
            return await inProcess(UsedEngine.InProcess(e.Message)).ConfigureAwait(false);
        }
    }

    private async Task<ServerEngine?> RequireAsync(Func<IServerAnalysis, ServerFit> fit, CancellationToken cancellationToken)
    {
        if (server is null || await server.FindEngineAsync(cancellationToken).ConfigureAwait(false) is not { } engine)
            throw new GbaGraphException(ErrorCodes.EngineUnavailable, "there is no Graph Data Science here: the store is not on a Neo4j server, or the server lacks the plugin; ask for AUTO or IN_PROCESS");
        return fit(server) != ServerFit.None ? engine : throw new GbaGraphException(ErrorCodes.EngineUnsupported, "Graph Data Science doesn't have this measure in this form; ask for AUTO or IN_PROCESS (docs/analysis-engines.md lists what it has)");
    }

    private async Task<(ServerEngine? Engine, string Reason)> WeighAsync(Func<IServerAnalysis, ServerFit> fit, CancellationToken cancellationToken)
    {
        if (server is null) return (null, "the store is not on a server");
        var meta = await store.GetMetaAsync(cancellationToken).ConfigureAwait(false);
        var size = string.Create(CultureInfo.InvariantCulture, $"the store's {meta.Actors + meta.Links} actors and links are");
        if (meta.Actors + meta.Links < options.ServerFrom) return (null, string.Create(CultureInfo.InvariantCulture, $"{size} fewer than {options.ServerFrom}"));
        if (fit(server) == ServerFit.None) return (null, "Graph Data Science doesn't have this measure in this form");
        if (fit(server) == ServerFit.Slower) return (null, "Graph Data Science takes longer for this measure");
        return await server.FindEngineAsync(cancellationToken).ConfigureAwait(false) is { } engine
            ? (engine, string.Create(CultureInfo.InvariantCulture, $"{size} {options.ServerFrom} or more"))
            : (null, "the server has no Graph Data Science that may be used");
    }
}
