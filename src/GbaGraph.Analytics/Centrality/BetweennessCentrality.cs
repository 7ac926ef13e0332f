using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Betweenness centrality: the share of the shortest paths between other nodes that pass through a node, summed over the pairs. It
/// reads as brokerage: what would have to go another way without the node.
/// <para><b>Graphs:</b> directed or not, weighted or not (<see cref="EdgeLength"/>). Self-loops lie on no shortest path.</para>
/// <para><b>Scale:</b> raw, endpoints left out; each unordered pair once in an undirected graph, ordered pairs in a directed one;
/// normalised to 0 … 1 by the pairs without the node, (n − 1)(n − 2) / 2 or (n − 1)(n − 2). n = 0 gives empty results, n = 1 and
/// n = 2 give 0. Isolated nodes and leaves have 0. A pair without a path adds 0; the normaliser stays that of the whole graph.</para>
/// <para><b>Time</b> O(nm) in hops, 16 sources a sweep in shallow graphs; O(nm + n² log n) with lengths. <b>Memory</b> 600n bytes and 4 an
/// arc a worker in shallow graphs in hops, else 70n and 4 an arc, 12 with lengths; 8n bytes for each block that waits to be added: at most
/// 64, as a rule one a worker. Refused before it starts where that is more than there is.</para>
/// <para><b>Determinism:</b> bit-identical for any number of workers: sources form at most 64 blocks that depend on the graph alone, and
/// blocks are added in order; so does the choice between 16 sources at once and one (deep graphs, graphs of more than 4 M nodes, sweeps
/// with more than 2²⁴ shortest paths of a pair). No sum depends on the width of the processor's registers. Renumbering the nodes may
/// change the last digits.</para>
/// <para><b>Paper:</b> U. Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25(2),
/// 163–177, doi:10.1080/0022250X.2001.9990249; defined by L. C. Freeman (1977), A set of measures of centrality based on betweenness,
/// Sociometry 40(1), 35–41, doi:10.2307/3033543. σ is the number of shortest paths, δ the dependency of a source on a node.</para>
/// <para><b>Elsewhere:</b> NetworkX normalises by default; igraph and Neo4j GDS give raw values and count an unordered pair once, as
/// here. NetworkX compares path lengths exactly; see <see cref="BetweennessParameters.TieTolerance"/>. For nearness to
/// all others see <see cref="ClosenessCentrality"/>.</para>
/// </summary>
public sealed class BetweennessCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "C_B(v) = Σ over pairs s ≠ v ≠ t of σ_st(v) / σ_st, unordered pairs (undirected) or ordered pairs (directed); "
        + "normalised by (n − 1)(n − 2) / 2 or (n − 1)(n − 2)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public BetweennessCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the betweenness of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is, and when two paths are equally long.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every source, and at every level of a sweep.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is not defined, or the tolerance is out of its range.</exception>
    /// <exception cref="InvalidOperationException">A pair has more shortest paths than a double can hold (above 10³⁰⁸).</exception>
    /// <exception cref="InsufficientMemoryException">The workers would need more memory than there is; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public BetweennessResult Compute(
        CsrGraph graph,
        BetweennessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!(parameters.TieTolerance is >= 0 and < 0.001))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.TieTolerance, "The tolerance must be in [0, 0.001).");
        var sums = PathNetwork.CountsHops(graph, parameters.Length)
            ? HopBetweenness.Sums(graph, _workers, progress, cancellationToken)
            : LengthSums(graph, parameters, progress, cancellationToken);
        return Scaled(graph, parameters, sums);
    }

    private double[] LengthSums(
        CsrGraph graph, BetweennessParameters parameters, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var n = graph.NodeCount;
        var network = PathNetwork.Of(graph, parameters.Length, PathDirection.Out);
        var threads = SourceBlocks.WorkersFor(_workers, n);
        MemoryBudget.Require(threads * (BrandesKernel.BytesFor(network) + (8.0 * n)));
        var sum = new OrderedSum(n);
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(
            n, threads, () => new BrandesKernel(network, parameters.TieTolerance), Accumulate, cancellationToken);
        meter.Finish();
        return sum.Total;

        void Accumulate(BrandesKernel kernel, SourceBlock block)
        {
            var partial = sum.Rent();
            for (var source = block.First; source < block.End; source++)
            {
                kernel.AddDependencies(source, partial, cancellationToken);
                meter.Step();
            }

            sum.Add(block.Index, partial);
        }
    }

    private static BetweennessResult Scaled(CsrGraph graph, BetweennessParameters parameters, double[] sums)
    {
        double n = graph.NodeCount;
        var countedTwice = graph.IsDirected ? 1 : 2;
        var pairs = (n - 1) * (n - 2) / countedTwice;
        var raw = Array.ConvertAll(sums, sum => sum / countedTwice);
        var normalised = Array.ConvertAll(raw, value => n < 3 ? 0 : value / pairs);
        return new BetweennessResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(raw),
            ImmutableCollectionsMarshal.AsImmutableArray(normalised));
    }
}
