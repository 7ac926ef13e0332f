using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// The k nodes of the largest closeness, exactly, without the closeness of all others: a search from a node ends as soon as even the best
/// that the rest could bring would not be enough.
/// <para><b>Graphs:</b> directed (<see cref="PathDirection"/>) or not, in hops; weights are ignored. Self-loops do not matter.</para>
/// <para><b>Scale:</b> 0 … 1, that of the exact siblings. n &lt; 2 gives 0; an isolated node has 0, and is listed only where fewer than k others
/// exist. In graphs of several components both scales compare nodes of all.</para>
/// <para><b>Bound:</b> after level d with s nodes at most in reach, of which q are found: the next level has at most Γ nodes, Γ the arcs that
/// leave level d and don't lead back, and all others are at d + 2 or further. Harmonic: the sum so far + Γ / (d + 1) + (s − q − Γ) / (d + 2).
/// In a directed graph s is a bound only; the other scale is convex in it, so the largest of its ends is a bound.</para>
/// <para><b>Time</b> O(nm) at worst, as a rule a small part of it where distances are short; grids and other graphs of long distances gain
/// little. <b>Memory</b> 8n bytes a worker and 24n; refused before it starts where that is more than is allowed. Nodes are tried in batches,
/// largest degree first, and the bound to beat changes between batches only, so the same digits and the same work for any number of workers.</para>
/// <para><b>Paper:</b> E. Bergamini, M. Borassi, P. Crescenzi, A. Marino, H. Meyerhenke (2019), Computing top-k closeness centrality faster in
/// unweighted graphs, ACM Transactions on Knowledge Discovery from Data 13(5), 53, doi:10.1145/3344719.</para>
/// <para><b>Elsewhere:</b> NetworKit's <c>TopCloseness</c> and <c>TopHarmonicCloseness</c>; NetworkX and igraph have none. For the score of
/// every node see <see cref="HarmonicCentrality"/> and <see cref="ClosenessCentrality"/>; where k is more than a few percent of n they are
/// faster.</para>
/// </summary>
public sealed class TopCloseness
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "the k nodes v of largest C(v): harmonic Σ over u ≠ v of 1 / d(v, u) / (n − 1), or Wasserman–Faust (r / (n − 1)) · (r / Σ d(v, u))";

    private const int SmallestBatch = 16;
    private const int LargestBatch = 4096;

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public TopCloseness(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Finds the nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How many, which closeness, which distances.</param>
    /// <param name="progress">Receives the share of the nodes that were tried, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked at every level of every search.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1, or the scale or the direction is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public TopClosenessResult Compute(
        CsrGraph graph,
        TopClosenessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Count, 1, nameof(parameters.Count));
        if (!Enum.IsDefined(parameters.Scale) || !Enum.IsDefined(parameters.Direction))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters, "The scale or the direction is not defined.");
        cancellationToken.ThrowIfCancellationRequested();
        var n = graph.NodeCount;
        MemoryBudget.Require((8.0 * n * SourceBlocks.WorkersFor(_workers, n)) + (24.0 * n));
        var network = CutNetwork.Of(graph, parameters, cancellationToken);
        var order = CountingSort.Of([.. Enumerable.Range(0, n)], n + 1, node => n - network.Rows.Row(node).Length, cancellationToken);
        var scores = new double?[n];
        var best = new List<NodeScore>();
        var stages = new ShareProgress(progress, n);
        for (var (first, batch) = (0, SmallestBatch); first < n; (first, batch) = (first + batch, Math.Min(2 * batch, LargestBatch)))
        {
            batch = Math.Min(batch, n - first);
            var least = best.Count < parameters.Count ? 0 : best[^1].Score;
            var start = first;
            NodeSweep.Run(batch, _workers, () => new CutSearch(network), Try, stages.Next(batch), cancellationToken);
            best = Best(best.Concat(order[first..(first + batch)].Where(node => scores[node].HasValue).Select(node => new NodeScore(node, scores[node]!.Value))), parameters.Count);

            void Try(CutSearch search, int place) => scores[order[start + place]] = search.Score(order[start + place], least, cancellationToken);
        }

        progress?.Report(1);
        return new TopClosenessResult(parameters, [.. best]);
    }

    private static List<NodeScore> Best(IEnumerable<NodeScore> found, int count) =>
        [.. found.OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Node).Take(count)];
}
