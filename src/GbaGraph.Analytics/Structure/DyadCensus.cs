using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The dyad census with reciprocity and density: how many pairs of nodes are tied both ways, one way and not at all.
/// <para><b>Graphs:</b> any; an undirected edge is a mutual tie. Weights and self-loops are ignored.</para>
/// <para><b>Time</b> O(n + m log m), <b>memory</b> O(n + m); one thread, whole numbers until the last division.</para>
/// <para><b>Paper:</b> S. Wasserman, K. Faust (1994), Social Network Analysis, Cambridge University Press, ch. 13.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>overall_reciprocity</c> and igraph's <c>reciprocity</c> and <c>dyad_census</c> agree; igraph's
/// density counts the places for self-loops only when asked.</para>
/// </summary>
public sealed class DyadCensus
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "reciprocity 2M / (2M + A), density m / (n(n − 1)), twice that in an undirected graph";

    /// <summary>Counts the pairs.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public DyadCensusResult Compute(
        CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(graph, 8, 10);
        cancellationToken.ThrowIfCancellationRequested();
        var dyads = DyadRows.Of(graph, cancellationToken);
        var (mutual, oneWay) = (0L, 0L);
        NodeSweep.Run(graph.NodeCount, 1, Count, progress, cancellationToken);
        (mutual, oneWay) = (mutual / 2, oneWay / 2);
        var pairs = (long)graph.NodeCount * (graph.NodeCount - 1) / 2;
        var arcs = (2 * mutual) + oneWay;
        return new DyadCensusResult(
            mutual,
            oneWay,
            pairs - mutual - oneWay,
            arcs == 0 ? null : 2.0 * mutual / arcs,
            pairs == 0 ? null : arcs / (2.0 * pairs));

        void Count(int node)
        {
            foreach (var code in dyads.CodesOf(node))
            {
                if (code == DyadRows.Mutual)
                    mutual++;
                else
                    oneWay++;
            }
        }
    }
}
