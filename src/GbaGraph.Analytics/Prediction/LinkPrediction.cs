using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Prediction;

/// <summary>
/// Link prediction: which ties are missing from the record, or likely to come, judged by what surrounds a pair.
/// <para><b>Graphs:</b> undirected; weights and self-loops are ignored. Isolated nodes have score 0 with all. In a disconnected graph only
/// preferential attachment scores pairs of different components above 0.</para>
/// <para><b>Time</b> O(sum of both degrees) a pair; Katz O(n + m) a round and first node. <b>Memory</b> O(n) a worker and the pairs.
/// Bit-identical for any number of workers: every pair is scored alone; Adamic–Adar's logarithms may differ in the last digit between
/// machines.</para>
/// <para><b>Paper:</b> D. Liben-Nowell, J. Kleinberg (2007), The link-prediction problem for social networks, JASIST 58(7), 1019–1031,
/// doi:10.1002/asi.20591; L. A. Adamic, E. Adar (2003), Friends and neighbors on the web, Social Networks 25(3), 211–230,
/// doi:10.1016/S0378-8733(03)00009-1; T. Zhou, L. Lü, Y.-C. Zhang (2009), Predicting missing links via local information, European Physical
/// Journal B 71, 623–630, doi:10.1140/epjb/e2009-00335-8; L. Katz (1953), doi:10.1007/BF02289026.</para>
/// <para><b>Elsewhere:</b> as NetworkX's and graph-tool's functions of these names; Jaccard counts the two nodes in the union where they are
/// tied. How far to trust a score see <see cref="LinkPredictionTest"/>.</para>
/// </summary>
public sealed class LinkPrediction
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "over common neighbours z: Σ 1; Σ 1 / ln k(z); Σ 1 / k(z); Σ 1 / |N(u) ∪ N(v)|; k(u) · k(v); Katz Σ over l ≥ 1 of β^l · walks of length l";

    private readonly int? _workers;

    /// <summary>Creates the prediction.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public LinkPrediction(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Scores pairs of nodes.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="parameters">The score and the pairs.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every pair.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed, or a pair is a node with itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is not defined, a node is not in the graph, or β is not above 0.</exception>
    /// <exception cref="InvalidOperationException">β is too large for this graph.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public LinkPredictionResult Compute(
        CsrGraph graph,
        LinkPredictionParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16, 4, SourceBlocks.WorkersFor(_workers, graph.NodeCount));
        Require(graph, parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var contacts = ContactRows.Of(graph, isWeighted: false, cancellationToken);
        var pairs = parameters.Pairs is { } given ? [.. given] : Candidates(contacts, cancellationToken);
        var scores = new double[pairs.Length];
        NodeSweep.Run(pairs.Length, _workers, () => new PairScore(contacts, parameters), Fill, progress, cancellationToken);
        var scored = pairs.Select((pair, place) => new ScoredPair(pair.First, pair.Second, scores[place]));
        return new LinkPredictionResult(
            parameters,
            parameters.Pairs.HasValue ? [.. scored] : [.. scored.OrderByDescending(pair => pair.Score)]);

        void Fill(PairScore score, int place) => scores[place] = score.Of(pairs[place].First, pairs[place].Second, cancellationToken);
    }

    private static (int First, int Second)[] Candidates(CsrRows contacts, CancellationToken cancellationToken)
    {
        var pairs = new List<(int, int)>();
        var n = contacts.Offsets.Length - 1;
        for (var node = 0; node < n; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var near = new SortedSet<int>();
            foreach (var other in contacts.Row(node))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var further in contacts.Row(other))
                {
                    if (further > node && contacts.Row(node).BinarySearch(further) < 0)
                        near.Add(further);
                }
            }

            pairs.AddRange(near.Select(other => (node, other)));
        }

        return [.. pairs];
    }

    private static void Require(CsrGraph graph, LinkPredictionParameters parameters)
    {
        if (graph.IsDirected)
            throw new ArgumentException("Links are predicted in undirected graphs.", nameof(graph));
        if (!Enum.IsDefined(parameters.Score))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Score, "Not a score of links.");
        if (!(parameters.Beta > 0 && double.IsFinite(parameters.Beta)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Beta, "Beta must be above 0.");
        foreach (var (first, second) in parameters.Pairs ?? [])
        {
            if (first < 0 || second < 0 || first >= graph.NodeCount || second >= graph.NodeCount)
                throw new ArgumentOutOfRangeException(nameof(parameters), (first, second), $"There is no such node; the graph has {graph.NodeCount}.");
            if (first == second)
                throw new ArgumentException($"A pair needs two nodes: {first}.", nameof(parameters));
        }
    }
}
