using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Current-flow betweenness (random-walk betweenness) and information centrality: the network as an electric one, where all paths count
/// and short ones most. For influence or knowledge that does not keep to shortest paths.
/// <para><b>Graphs:</b> undirected only. Weights are conductances when asked for. Self-loops carry no current. Each component is a network
/// of its own; isolated nodes have 0.</para>
/// <para><b>Time</b> O(k³ + m k log k) for a component of k nodes, <b>memory</b> 16k² bytes, checked against the limit before the run.
/// Bit-identical for any number of workers: every column and every node is computed alone.</para>
/// <para><b>Paper:</b> M. E. J. Newman (2005), A measure of betweenness centrality based on random walks, Social Networks 27(1), 39–54,
/// doi:10.1016/j.socnet.2004.11.009; U. Brandes, D. Fleischer (2005), Centrality measures based on current flow, STACS 2005, 533–544,
/// doi:10.1007/978-3-540-31856-9_44; K. Stephenson, M. Zelen (1989), Rethinking centrality, Social Networks 11(1), 1–37,
/// doi:10.1016/0378-8733(89)90016-6.</para>
/// <para><b>Elsewhere:</b> NetworkX refuses disconnected graphs; its <c>information_centrality</c> is this one divided by n. Newman counts
/// the ends of a pair too. For shortest paths see <see cref="BetweennessCentrality"/> and <see cref="ClosenessCentrality"/>.</para>
/// </summary>
public sealed class CurrentFlowCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "B(v) = Σ over pairs s, t ≠ v of ½ Σ over ties e of v of |current on e for 1 from s to t|; I(v) = k / Σ over u of R(v, u), R the effective resistance";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public CurrentFlowCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes both centralities of every node.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="parameters">Whether weights count, and how much memory may be used.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every row of the matrices and every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed, or its largest component needs more memory than is allowed.</exception>
    /// <exception cref="InvalidOperationException">The weights of a component differ by so much (about 10¹²) that nothing but rounding would come out.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public CurrentFlowResult Compute(
        CsrGraph graph,
        CurrentFlowParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40);
        cancellationToken.ThrowIfCancellationRequested();
        if (graph.IsDirected)
            throw new ArgumentException("Current flows in undirected graphs only; build the graph without direction.", nameof(graph));
        var components = new Components().Compute(graph, new ComponentsParameters(), null, cancellationToken);
        RequireMemory(components.Sizes.DefaultIfEmpty().Max(), parameters.MemoryLimit);
        var (betweenness, information) = (new double[graph.NodeCount], new double[graph.NodeCount]);
        var members = Enumerable.Range(0, graph.NodeCount).ToLookup(node => components.Labels[node]);
        var rows = ContactRows.Of(graph, parameters.IsWeighted, cancellationToken);
        var share = new ShareProgress(progress, graph.NodeCount);
        foreach (var component in members)
        {
            int[] nodes = [.. component];
            var flow = new CurrentFlow(rows, nodes, _workers, cancellationToken);
            NodeSweep.Run(nodes.Length, _workers, () => new double[nodes.Length], Fill, share.Next(nodes.Length), cancellationToken);

            void Fill(double[] row, int place)
            {
                information[nodes[place]] = flow.Information(place);
                betweenness[nodes[place]] = flow.Betweenness(place, row, cancellationToken);
            }
        }

        progress?.Report(1);
        var pairs = (graph.NodeCount - 1.0) * (graph.NodeCount - 2.0) / 2;
        return new CurrentFlowResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(betweenness),
            [.. betweenness.Select(value => pairs > 0 ? value / pairs : 0)],
            ImmutableCollectionsMarshal.AsImmutableArray(information));
    }

    private static void RequireMemory(long nodes, long limit)
    {
        var needed = 16 * nodes * nodes;
        MemoryBudget.Require(needed);
        if (needed > limit)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"Current flow in a component of {nodes} nodes needs {needed} bytes, and {limit} are allowed; raise the limit or take a part of the graph."));
        }
    }
}
