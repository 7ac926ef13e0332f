using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Prediction;

/// <summary>
/// Tests a link prediction on ties held out: they are taken away, all pairs are scored in what is left, and the scores of the ties compared
/// with those of pairs that are not tied.
/// <para><b>Graphs:</b> undirected, with at least two edges and a pair that is not tied; weights and self-loops are ignored.</para>
/// <para><b>Time</b> O(replicates · (m + pairs · degrees)), <b>memory</b> O(m + pairs) a worker. Each replicate has a stream of its own, so
/// the same digits for any number of workers.</para>
/// <para><b>Paper:</b> L. Lü, T. Zhou (2011), Link prediction in complex networks: a survey, Physica A 390(6), 1150–1170,
/// doi:10.1016/j.physa.2010.11.027.</para>
/// <para><b>Elsewhere:</b> scikit-learn's <c>roc_auc_score</c> of these scores is the same number.</para>
/// </summary>
public sealed class LinkPredictionTest
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "AUC = P(s(held out) > s(not tied)) + ½ P(equal); precision = held out among the L highest / L";

    private readonly int? _workers;

    /// <summary>Creates the test.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public LinkPredictionTest(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Tests a score.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="parameters">The score, and how it is tested.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked on the way.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed, has fewer than two edges, or all pairs are tied.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">β is too large for this graph.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public LinkPredictionTestResult Compute(
        CsrGraph graph,
        LinkPredictionTestParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16, 24, SourceBlocks.WorkersFor(_workers, parameters.Replicates));
        Require(graph, parameters);
        cancellationToken.ThrowIfCancellationRequested();
        WeightedEdge[] edges = [.. GraphEdges.Of(graph, cancellationToken).Where(edge => edge.Source != edge.Target)];
        var (auc, precision) = (new double[parameters.Replicates], new double[parameters.Replicates]);
        NodeSweep.Run(parameters.Replicates, _workers, Try, progress, cancellationToken);
        return new LinkPredictionTestResult(parameters, Correlation.Mean(auc), Deviation(auc), Correlation.Mean(precision), Deviation(precision));

        void Try(int replicate)
        {
            var random = new SeededRandom(parameters.Seed, (ulong)replicate);
            var order = (WeightedEdge[])edges.Clone();
            random.Shuffle(order.AsSpan());
            var held = Math.Clamp((int)Math.Floor((parameters.HeldOut * order.Length) + 0.5), 1, order.Length - 1);
            var left = GraphEdges.Build(graph, order.Skip(held), cancellationToken);
            var pairs = order.Take(held).Select(edge => (edge.Source, edge.Target)).Concat(NonEdges(graph, parameters.NonEdges, random, cancellationToken));
            var scored = new LinkPrediction(1).Compute(
                left, new LinkPredictionParameters(parameters.Score, [.. pairs], parameters.Beta), null, cancellationToken);
            double[] scores = [.. scored.Pairs.Select(pair => pair.Score)];
            auc[replicate] = RankedScores.Auc(scores[..held], scores[held..]);
            precision[replicate] = RankedScores.Precision(scores[..held], scores[held..]);
        }
    }

    /// <summary>All pairs that are not tied, or as many as are wanted of them at random, none twice.</summary>
    private static IEnumerable<(int, int)> NonEdges(CsrGraph graph, int wanted, SeededRandom random, CancellationToken cancellationToken)
    {
        var n = graph.NodeCount;
        if (TiePerturbation.FreePlaces(graph) <= wanted)
        {
            return Enumerable.Range(0, n)
                .SelectMany(first => Enumerable.Range(first + 1, n - first - 1).Select(second => (first, second)))
                .Where(pair => graph.Neighbours(pair.first).BinarySearch(pair.second) < 0);
        }

        var drawn = new SortedSet<(int, int)>();
        while (drawn.Count < wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, second) = (random.Next(n), random.Next(n));
            if (first < second && graph.Neighbours(first).BinarySearch(second) < 0)
                drawn.Add((first, second));
        }

        return drawn;
    }

    private static double Deviation(double[] values)
    {
        var mean = Correlation.Mean(values);
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }

    private static void Require(CsrGraph graph, LinkPredictionTestParameters parameters)
    {
        if (graph.IsDirected)
            throw new ArgumentException("Links are predicted in undirected graphs.", nameof(graph));
        if (!(parameters.HeldOut is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.HeldOut, "The share held out must be in (0, 1).");
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Replicates, 2, nameof(parameters.Replicates));
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.NonEdges, 1, nameof(parameters.NonEdges));
        if (graph.EdgeCount - graph.SelfLoopCount < 2 || TiePerturbation.FreePlaces(graph) == 0)
            throw new ArgumentException("A test needs at least two edges, and a pair that is not tied.", nameof(graph));
    }
}
