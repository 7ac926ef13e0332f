using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>Analysis by Graph Data Science, in the conventions of <c>GbaGraph.Analytics</c>.</summary>
internal sealed class GraphDataScience(ICypherClient client, Neo4jOptions options) : IServerAnalysis
{
    private const int Attempts = 5;

    private static readonly string[] Functions = ["gds.version", "gds.graph.project", "gds.util.asNode", "gds.util.nodeProperty"];

    /// <inheritdoc/>
    public async Task<ServerEngine?> FindEngineAsync(CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in new[] { "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'gds.' RETURN name", "SHOW FUNCTIONS YIELD name WHERE name STARTS WITH 'gds.' RETURN name" })
            known.UnionWith((await client.RunAsync(new(statement), AccessMode.Read, cancellationToken).ConfigureAwait(false)).Rows.Select(r => (string)r[0]!));
        if (!known.IsSupersetOf(Functions) || !known.IsSupersetOf(GdsAlgorithm.Procedures)) return null;
        var version = await client.RunAsync(new("RETURN gds.version()"), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        return new((string)version.Rows[0][0]!);
    }

    /// <inheritdoc/>
    public bool Computes(CentralityMeasure measure, bool isWeighted) => GdsAlgorithm.Has(measure, isWeighted);

    /// <inheritdoc/>
    public Task<ServerNetwork> DescribeAsync(NetworkFilter network, CancellationToken cancellationToken) =>
        OnOneRevisionAsync(async (state, token) => (await ProjectAsync(state, network, _ => GdsAlgorithm.Components, false, NoMore, token).ConfigureAwait(false)).Network, cancellationToken);

    /// <inheritdoc/>
    public Task<ServerScores> ScoreAsync(NetworkFilter network, ServerMeasure measure, CancellationToken cancellationToken)
    {
        if (!Computes(measure.Measure, measure.IsWeighted)) throw new GbaGraphException(ErrorCodes.EngineUnsupported, "Graph Data Science doesn't have this measure in this form; analyse with IN_PROCESS");
        var areLengths = measure is { Measure: CentralityMeasure.Betweenness, IsWeighted: true };
        return OnOneRevisionAsync(
            async (state, token) =>
            {
                var values = await ProjectAsync(state, network, nodes => GdsAlgorithm.Of(measure, nodes), areLengths, NoMore, token).ConfigureAwait(false);
                return new ServerScores(values.Network, GdsScores.Converted(measure.Measure, values.Network, values.Values));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ServerCommunities> FindCommunitiesAsync(NetworkFilter network, ServerPartition partition, CancellationToken cancellationToken) => OnOneRevisionAsync(
        async (state, token) =>
        {
            var modularity = 0.0;
            var found = await ProjectAsync(state, network, _ => GdsAlgorithm.Of(partition), false, JudgeAsync, token).ConfigureAwait(false);
            return new ServerCommunities(found.Network, [.. found.Values.Select(v => (long)v)], modularity);

            async Task JudgeAsync(GdsProjection projection, ServerNetwork _) => modularity = await GdsModularity.OfAsync(projection, partition, token).ConfigureAwait(false);
        },
        cancellationToken);

    private static Task NoMore(GdsProjection projection, ServerNetwork network) => Task.CompletedTask;

    /// <summary>Does some work between two looks at the revision, and again where it moved.</summary>
    private async Task<T> OnOneRevisionAsync<T>(Func<StoreState, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.AnalysisTimeout);
        try
        {
            await GdsLeftOvers.DropAsync(client, options, deadline.Token).ConfigureAwait(false);
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var state = await StoreState.ReadAsync(client, deadline.Token).ConfigureAwait(false);
                if (await TryAsync(state, work, deadline.Token).ConfigureAwait(false) is (true, var result)) return result;
            }

            throw StoreState.ChangesTooFast();
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw QueryApiErrors.Timeout(options, e);
        }
    }

    // What fails while the store is written may fail for that: a node is gone of which the projection still has the id.
    private async Task<(bool IsWhole, T Result)> TryAsync<T>(StoreState state, Func<StoreState, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            var result = await work(state, cancellationToken).ConfigureAwait(false);
            return (!await state.HasMovedAsync(client, cancellationToken).ConfigureAwait(false), result);
        }
        catch (GbaGraphException e) when (e.Code is ErrorCodes.StoreFailed or ErrorCodes.StoreCorrupt)
        {
            if (await state.HasMovedAsync(client, cancellationToken).ConfigureAwait(false)) return (false, default!);
            throw;
        }
    }

    /// <summary>Projects a network after its estimate was found small enough, runs an algorithm on it, and reads the value of each node.</summary>
    private async Task<(ServerNetwork Network, double[] Values)> ProjectAsync(
        StoreState state, NetworkFilter filter, Func<int, GdsAlgorithm> choose, bool areLengths, Func<GdsProjection, ServerNetwork, Task> then, CancellationToken cancellationToken)
    {
        var cypher = await NetworkCypher.OfAsync(client, filter, cancellationToken).ConfigureAwait(false);
        var actors = await cypher.ActorsByKindAsync(client, cancellationToken).ConfigureAwait(false);
        var links = await cypher.LinksByKindAsync(client, cancellationToken).ConfigureAwait(false);
        var nodes = actors.Sum(p => p.Value);
        if (nodes == 0) return (new ServerNetwork(state.Revision, state.ContentHash, [], [], 0, actors, links), []);
        var algorithm = choose(nodes);
        await GdsMemory.RequireAsync(client, options, algorithm, nodes, links.Sum(p => (long)p.Value), cancellationToken).ConfigureAwait(false);
        long? factor = areLengths ? EdgeLengths.Factor(await cypher.MultiplicitiesAsync(client, cancellationToken).ConfigureAwait(false)) : null;
        var projection = new GdsProjection(client, options.AnalysisTimeout);
        await using (projection.ConfigureAwait(false))
        {
            var made = await projection.RunAsync(cypher.Project(factor), cancellationToken).ConfigureAwait(false);
            await RunAsync(projection, GdsAlgorithm.Components, cancellationToken).ConfigureAwait(false);
            if (algorithm != GdsAlgorithm.Components) await RunAsync(projection, algorithm, cancellationToken).ConfigureAwait(false);
            var rows = await GdsScores.ReadAsync(projection, algorithm, cancellationToken).ConfigureAwait(false);
            var network = new ServerNetwork(
                state.Revision, state.ContentHash, [.. rows.Select(r => r.Slug)], [.. rows.Select(r => r.Component)], (int)((long)made.Rows[0][0]! / 2), actors, links);
            if (network.Edges > 0) await then(projection, network).ConfigureAwait(false);
            return (network, [.. rows.Select(r => r.Value)]);
        }
    }

    private static async Task RunAsync(GdsProjection projection, GdsAlgorithm algorithm, CancellationToken cancellationToken)
    {
        var yielded = algorithm.Settles ? "didConverge" : "nodePropertiesWritten";
        var statement = new CypherStatement(
            $"CALL {algorithm.Procedure}.mutate($name, $configuration) YIELD {yielded} RETURN {yielded}", new Dictionary<string, object?> { ["configuration"] = algorithm.Configuration() });
        var result = await projection.RunAsync(statement, cancellationToken).ConfigureAwait(false);
        if (result.Rows[0][0] is not false) return;
        var (most, tolerance) = (algorithm.Settings["maxIterations"], Convert.ToString(algorithm.Settings["tolerance"], CultureInfo.InvariantCulture));
        throw new GbaGraphException(ErrorCodes.NotConverged, $"{algorithm.Procedure} did not settle to {tolerance} in {most} iterations; lower the damping, or analyse another measure");
    }
}
