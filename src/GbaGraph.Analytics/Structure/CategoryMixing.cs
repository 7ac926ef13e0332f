using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The mixing matrix of a grouping and Newman's assortativity by category: which kinds, cities or sectors are tied to which.
/// <para><b>Graphs:</b> any, weighted or not. Self-loops are ignored; isolated nodes add nothing.</para>
/// <para><b>Time</b> O(n + m + c²) and <b>memory</b> O(n + c²) for c categories; one thread, sums in the order of the rows.</para>
/// <para><b>Paper:</b> M. E. J. Newman (2003), Mixing patterns in networks, Physical Review E 67, 026126,
/// doi:10.1103/PhysRevE.67.026126.</para>
/// <para><b>Elsewhere:</b> as NetworkX's <c>attribute_assortativity_coefficient</c> and igraph's <c>assortativity_nominal</c>. For numbers
/// instead of categories see <see cref="Assortativity"/>.</para>
/// </summary>
public sealed class CategoryMixing
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "r = (Σ over i of e_ii − Σ over i of a_i b_i) / (1 − Σ over i of a_i b_i), e the shares of ties, a and b its row and column sums";

    /// <summary>Counts ties by category.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The categories.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">There is not one category a node.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public CategoryMixingResult Compute(
        CsrGraph graph,
        CategoryMixingParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 12);
        var groups = NodeGroups.Of(parameters.Categories, graph, nameof(parameters));
        MemoryBudget.Require(16.0 * groups.Count * groups.Count);
        var ties = new double[groups.Count, groups.Count];
        NodeSweep.Run(graph.NodeCount, 1, Count, progress, cancellationToken);
        return new CategoryMixingResult(parameters, groups.Labels, Rows(ties), Coefficient(ties));

        void Count(int node)
        {
            var row = graph.Neighbours(node);
            var weights = parameters.IsWeighted ? graph.Weights(node) : [];
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] != node)
                    ties[groups.Numbers[node], groups.Numbers[row[i]]] += weights.IsEmpty ? 1 : weights[i];
            }
        }
    }

    private static ImmutableArray<ImmutableArray<double>> Rows(double[,] ties)
    {
        var range = Enumerable.Range(0, ties.GetLength(0)).ToArray();
        return [.. range.Select(row => range.Select(column => ties[row, column]).ToImmutableArray())];
    }

    private static double? Coefficient(double[,] ties)
    {
        var (size, total, inside) = (ties.GetLength(0), 0.0, 0.0);
        var (sent, received) = (new double[size], new double[size]);
        for (var row = 0; row < size; row++)
        {
            inside += ties[row, row];
            for (var column = 0; column < size; column++)
            {
                total += ties[row, column];
                sent[row] += ties[row, column];
                received[column] += ties[row, column];
            }
        }

        if (total == 0 || sent.Zip(received).Any(sums => sums.First == total && sums.Second == total))
            return null;
        var expected = sent.Zip(received).Sum(sums => sums.First / total * (sums.Second / total));
        return ((inside / total) - expected) / (1 - expected);
    }
}
