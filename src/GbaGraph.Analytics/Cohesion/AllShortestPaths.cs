using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// All shortest paths from one node to another, or the first few of them: by whom two actors are linked.
/// <para><b>Graphs:</b> directed or not, weighted or not (<see cref="EdgeLength"/>). With lengths, paths tie within a tolerance;
/// self-loops are on no shortest path.</para>
/// <para><b>Time</b> O(n + m) in hops, O(m + n log n) with lengths, and the paths' own size; <b>memory</b> O(n) and the paths. One thread,
/// no recursion; the order of the paths depends on the node numbers alone.</para>
/// <para><b>Paper:</b> E. W. Dijkstra (1959), A note on two problems in connexion with graphs, Numerische Mathematik 1, 269–271,
/// doi:10.1007/BF01386390.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>all_shortest_paths</c> and igraph's <c>get_all_shortest_paths</c> list the same in another order.
/// For longer paths too see <see cref="KShortestPaths"/>.</para>
/// </summary>
public sealed class AllShortestPaths
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "paths s = v₀, …, v_k = t whose length Σ ℓ(v_i, v_i+1) is the distance d(s, t)";

    /// <summary>Finds the paths.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The ends, how long an edge is, and how many paths.</param>
    /// <param name="cancellationToken">Checked at every step.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A node is not in the graph, the length is not defined, the limit is below 1, or the tolerance is out of its range.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public AllShortestPathsResult Compute(
        CsrGraph graph, AllShortestPathsParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40);
        if (!(parameters.TieTolerance is >= 0 and < 0.001))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.TieTolerance, "The tolerance must be in [0, 0.001).");
        PathEnds.Require(graph, parameters.Source, parameters.Target, parameters.Limit, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var toTarget = new RestrictedDistances(PathNetwork.Of(graph, parameters.Length, PathDirection.In));
        toTarget.Run(parameters.Target, cancellationToken);
        var distance = toTarget.Distances[parameters.Source];
        if (!double.IsFinite(distance))
            return new AllShortestPathsResult(parameters, null, [], IsComplete: true);
        var walk = new ShortestWalk(PathNetwork.Of(graph, parameters.Length, PathDirection.Out), toTarget, parameters.TieTolerance);
        var paths = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var isComplete = true;
        foreach (var path in walk.All(parameters.Source, parameters.Target))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isComplete = paths.Count < parameters.Limit;
            if (!isComplete)
                break;
            paths.Add(path);
        }

        return new AllShortestPathsResult(parameters, distance, paths.ToImmutable(), isComplete);
    }
}
