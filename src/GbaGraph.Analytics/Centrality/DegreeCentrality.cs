using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Degree centrality: how many direct ties a node has, and how heavy they are together (strength). It reads as activity; where ties
/// are gathered from texts it measures how often a node is mentioned as much as how active it is.
/// <para><b>Graphs:</b> directed or not, weighted or not. A self-loop counts 2 in an undirected graph, and 1 out and 1 in in a
/// directed one.</para>
/// <para><b>Scale:</b> raw counts; normalised by n − 1, the most ties a node can have without self-loops (2(n − 1) for
/// <see cref="DegreeDirection.Total"/> in a directed graph, so that its normalised value goes to 2). n = 0 gives empty results;
/// n = 1 gives 0 (no other node); n = 2 gives 1 for tied nodes. An isolated node has 0. Components do not matter.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> O(n) for the results. Deterministic: weights are added in the order of the row.</para>
/// <para><b>Paper:</b> L. C. Freeman (1978), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215–239,
/// doi:10.1016/0378-8733(78)90021-7. Strength: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani (2004), The architecture
/// of complex weighted networks, PNAS 101(11), 3747–3752, doi:10.1073/pnas.0400087101.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>degree_centrality</c> is <see cref="DegreeResult.Normalised"/>; igraph's <c>degree</c> and
/// <c>strength</c> are raw; Neo4j GDS gives raw values and counts out-relationships unless told otherwise. For influence beyond direct
/// ties see <see cref="PageRank"/>; for position between others see <see cref="BetweennessCentrality"/>.</para>
/// </summary>
public sealed class DegreeCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "C_D(v) = |{ties of v}|; normalised C_D(v) / (n − 1); strength s(v) = Σ weight of the ties of v";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public DegreeCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes degree and strength of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Which ties count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public DegreeResult Compute(
        CsrGraph graph,
        DegreeParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 24);
        if (!Enum.IsDefined(parameters.Direction))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Direction, "Not a direction of ties.");
        var n = graph.NodeCount;
        var (raw, normalised, strength) = (new double[n], new double[n], new double[n]);
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(n, SourceBlocks.WorkersFor(_workers, n), () => graph, Fill, cancellationToken);
        meter.Finish();
        return new DegreeResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(raw),
            ImmutableCollectionsMarshal.AsImmutableArray(normalised),
            ImmutableCollectionsMarshal.AsImmutableArray(strength));

        void Fill(CsrGraph of, SourceBlock block)
        {
            for (var node = block.First; node < block.End; node++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                (raw[node], strength[node]) = Ties(of, node, parameters.Direction);
                normalised[node] = n < 2 ? 0 : raw[node] / (n - 1);
                meter.Step();
            }
        }
    }

    private static (double Count, double Weight) Ties(CsrGraph graph, int node, DegreeDirection direction)
    {
        if (!graph.IsDirected)
            return Undirected(graph, node);
        var leaving = direction == DegreeDirection.In ? default : Row(graph.Neighbours(node), graph.Weights(node));
        var reaching = direction == DegreeDirection.Out ? default : Row(graph.InNeighbours(node), graph.InWeights(node));
        return (leaving.Count + reaching.Count, leaving.Weight + reaching.Weight);
    }

    private static (double Count, double Weight) Undirected(CsrGraph graph, int node)
    {
        var neighbours = graph.Neighbours(node);
        var weights = graph.Weights(node);
        var (count, weight) = Row(neighbours, weights);
        var loop = graph.SelfLoopCount == 0 ? -1 : neighbours.BinarySearch(node);
        return loop < 0 ? (count, weight) : (count + 1, weight + (weights.IsEmpty ? 1 : weights[loop]));
    }

    private static (double Count, double Weight) Row(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights)
    {
        if (weights.IsEmpty)
            return (neighbours.Length, neighbours.Length);
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        return (neighbours.Length, sum);
    }
}
