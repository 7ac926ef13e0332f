using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// The k shortest simple paths from one node to another, by Yen's algorithm: other ways by which two actors are linked, when the shortest
/// is cut.
/// <para><b>Graphs:</b> directed or not, weighted or not (<see cref="EdgeLength"/>). Paths visit no node twice.</para>
/// <para><b>Time</b> O(k n (m + n log n)) at most, <b>memory</b> O(n) and k · n candidates. One thread. Paths of equal length come in the
/// order of their nodes' numbers; with lengths, equal means the same double.</para>
/// <para><b>Paper:</b> J. Y. Yen (1971), Finding the K shortest loopless paths in a network, Management Science 17(11), 712–716,
/// doi:10.1287/mnsc.17.11.712.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>shortest_simple_paths</c>, igraph's <c>get_k_shortest_paths</c> and GDS's Yen's algorithm list the
/// same lengths. For the shortest alone see <see cref="AllShortestPaths"/>.</para>
/// </summary>
public sealed class KShortestPaths
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "the k simple paths from s to t of the smallest lengths Σ ℓ(v_i, v_i+1)";

    private static readonly Comparer<PathOfLength> ByLength = Comparer<PathOfLength>.Create((a, b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.Nodes.AsSpan().SequenceCompareTo(b.Nodes.AsSpan()));

    /// <summary>Finds the paths.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The ends, how many paths, and how long an edge is.</param>
    /// <param name="progress">Receives the share of the paths found, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every step.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A node is not in the graph, the length is not defined, or no path is wanted.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public KShortestPathsResult Compute(
        CsrGraph graph,
        KShortestPathsParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 60);
        PathEnds.Require(graph, parameters.Source, parameters.Target, parameters.Count, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var meter = new ProgressMeter(progress, parameters.Count);
        var spurs = new SpurSearch(graph, parameters.Length, parameters.Target);
        var candidates = new SortedSet<PathOfLength>(ByLength);
        var found = new List<PathOfLength>();
        candidates.UnionWith(spurs.From([parameters.Source], [], cancellationToken));
        while (found.Count < parameters.Count && candidates.Min is { } shortest)
        {
            candidates.Remove(shortest);
            found.Add(shortest);
            meter.Step();
            for (var root = 1; root < shortest.Nodes.Length && found.Count < parameters.Count; root++)
            {
                var begin = shortest.Nodes.AsSpan(0, root).ToArray();
                candidates.UnionWith(spurs.From(begin, NextNodes(found, begin), cancellationToken));
            }
        }

        meter.Finish();
        return new KShortestPathsResult(parameters, [.. found]);
    }

    /// <summary>The nodes by which paths that were found go on after this beginning.</summary>
    private static HashSet<int> NextNodes(List<PathOfLength> found, int[] begin) =>
    [
        .. found
            .Where(path => path.Nodes.Length > begin.Length && path.Nodes.AsSpan(0, begin.Length).SequenceEqual(begin))
            .Select(path => path.Nodes[begin.Length]),
    ];
}
