using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// The modularity of a given partition: the share of ties inside communities less what would be expected of random ties with the same
/// degrees. It tells whether cities, sectors or found communities divide the network well.
/// <para><b>Graphs:</b> undirected (Newman) or directed (Leicht and Newman: out-strength times in-strength). Weights count when asked for.
/// An undirected self-loop counts 2 in the strength of its node, as the tie's weight counts at both ends. Isolated nodes do not matter.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> O(n); one thread, sums in the order of the rows.</para>
/// <para><b>Paper:</b> M. E. J. Newman (2006), Modularity and community structure in networks, PNAS 103(23), 8577–8582,
/// doi:10.1073/pnas.0601602103; directed: E. A. Leicht, M. E. J. Newman (2008), Physical Review Letters 100, 118703,
/// doi:10.1103/PhysRevLett.100.118703; resolution: J. Reichardt, S. Bornholdt (2006), Physical Review E 74, 016110.</para>
/// <para><b>Elsewhere:</b> NetworkX's and igraph's <c>modularity</c> agree (NetworkX takes weights by default); graph-tool uses the
/// undirected formula in directed graphs.</para>
/// </summary>
public sealed class PartitionModularity
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "Q = Σ over communities c of (L_c / m − γ (D_c / 2m)²), L_c ties inside, D_c strengths; directed: L_c / m − γ D_c^out D_c^in / m²";

    /// <summary>Computes the modularity.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The communities, the resolution, and whether weights count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">There is not one community a node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is negative or not finite.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ModularityResult Compute(
        CsrGraph graph,
        ModularityParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16);
        if (!(parameters.Resolution >= 0 && double.IsFinite(parameters.Resolution)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Resolution, "The resolution must be at least 0.");
        var groups = NodeGroups.Of(parameters.Communities, graph, nameof(parameters));
        var (inside, total) = (0.0, 0.0);
        var (sent, received) = (new double[groups.Count], new double[groups.Count]);
        NodeSweep.Run(graph.NodeCount, 1, Add, progress, cancellationToken);
        if (total == 0)
            return new ModularityResult(parameters, null, null);
        var expected = sent.Zip(received).Sum(sums => sums.First / total * (sums.Second / total));
        return new ModularityResult(parameters, (inside / total) - (parameters.Resolution * expected), inside / total);

        void Add(int node)
        {
            var row = graph.Neighbours(node);
            var weights = parameters.IsWeighted ? graph.Weights(node) : [];
            for (var i = 0; i < row.Length; i++)
            {
                var weight = (weights.IsEmpty ? 1 : weights[i]) * (row[i] == node && !graph.IsDirected ? 2 : 1);
                var (from, to) = (groups.Numbers[node], groups.Numbers[row[i]]);
                (total, inside) = (total + weight, inside + (from == to ? weight : 0));
                sent[from] += weight;
                received[to] += weight;
            }
        }
    }
}
