using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// Assortativity by degree or another number: the correlation of the values at both ends of the edges. Negative by degree means that hubs
/// are tied to small nodes, as in most networks of organisations.
/// <para><b>Graphs:</b> any; each undirected edge counts in both directions. Weights and self-loops are ignored; isolated nodes add
/// nothing.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> O(n); one thread, sums in the order of the rows, deviations from the mean.</para>
/// <para><b>Paper:</b> M. E. J. Newman (2002), Assortative mixing in networks, Physical Review Letters 89, 208701,
/// doi:10.1103/PhysRevLett.89.208701; (2003), Mixing patterns in networks, Physical Review E 67, 026126.</para>
/// <para><b>Elsewhere:</b> as NetworkX's <c>degree_pearson_correlation_coefficient</c> and igraph's <c>assortativity_degree</c>, which
/// give NaN where this gives null. For categories see <see cref="CategoryMixing"/>.</para>
/// </summary>
public sealed class Assortativity
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "r = Σ (x_u − x̄)(y_v − ȳ) / √(Σ (x_u − x̄)² Σ (y_v − ȳ)²) over arcs u → v, x of senders, y of receivers";

    /// <summary>Computes the coefficient.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The values.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">There is not one finite value a node.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public AssortativityResult Compute(
        CsrGraph graph,
        AssortativityParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 24);
        var (x, y) = Values(graph, parameters.Values);
        var stages = new StagedProgress(progress, 2);
        var (arcs, sumX, sumY) = (0L, 0.0, 0.0);
        Over((u, v) => (arcs, sumX, sumY) = (arcs + 1, sumX + x[u], sumY + y[v]));
        var (meanX, meanY, xx, yy, xy) = (sumX / arcs, sumY / arcs, 0.0, 0.0, 0.0);
        var (varyX, varyY, first) = (false, false, (X: double.NaN, Y: double.NaN));
        Over(Add);
        return new AssortativityResult(parameters, varyX && varyY ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : null);

        void Add(int u, int v)
        {
            first = double.IsNaN(first.X) ? (x[u], y[v]) : first;
            (varyX, varyY) = (varyX || x[u] != first.X, varyY || y[v] != first.Y);
            var (dx, dy) = (x[u] - meanX, y[v] - meanY);
            (xx, yy, xy) = (xx + (dx * dx), yy + (dy * dy), xy + (dx * dy));
        }

        void Over(Action<int, int> visit) => NodeSweep.Run(graph.NodeCount, 1, u => Visit(u, visit), stages.Next(), cancellationToken);

        void Visit(int u, Action<int, int> visit)
        {
            foreach (var v in graph.Neighbours(u))
            {
                if (u != v)
                    visit(u, v);
            }
        }
    }

    private static (double[] Senders, double[] Receivers) Values(CsrGraph graph, ImmutableArray<double>? given)
    {
        if (given is { } values)
        {
            if (values.IsDefault || values.Length != graph.NodeCount || !values.All(double.IsFinite))
                throw new ArgumentException($"One finite value a node is needed: the graph has {graph.NodeCount} nodes.", nameof(given));
            var own = Correlation.InRange(values.AsSpan()).ToArray();
            return (own, own);
        }

        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        return (
            Array.ConvertAll(nodes, node => (double)WithoutLoop(graph.Neighbours(node), node)),
            Array.ConvertAll(nodes, node => (double)WithoutLoop(graph.InNeighbours(node), node)));
    }

    private static int WithoutLoop(ReadOnlySpan<int> row, int node) => row.Length - (row.BinarySearch(node) >= 0 ? 1 : 0);
}
