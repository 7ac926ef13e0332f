using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Connected components: the largest sets of nodes in which every node reaches every other, whatever the direction of the arcs
/// (<see cref="Connectivity.Weak"/>) or along them (<see cref="Connectivity.Strong"/>). They tell what is no part of the main network.
/// <para><b>Graphs:</b> any; weights, self-loops and, if weak, directions are ignored. An isolated node is a component of its own.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> about 24n bytes, no recursion; one thread. The numbering depends on the node numbers
/// alone.</para>
/// <para><b>Paper:</b> R. Tarjan (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1(2), 146–160,
/// doi:10.1137/0201010.</para>
/// <para><b>Elsewhere:</b> the sets are those of NetworkX's <c>connected_components</c>, <c>weakly_</c> and
/// <c>strongly_connected_components</c>, igraph's <c>components</c> and GDS's WCC and SCC; only the numbers differ. For what holds a
/// component together see <see cref="BiconnectedComponents"/>.</para>
/// </summary>
public sealed class Components
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "u ~ v when u reaches v and v reaches u; weak: against the direction of arcs too";

    /// <summary>Finds the components.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">What joins nodes of a directed graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The connectivity is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ComponentsResult Compute(
        CsrGraph graph,
        ComponentsParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 28);
        if (!Enum.IsDefined(parameters.Connectivity))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Connectivity, "Not a connectivity.");
        cancellationToken.ThrowIfCancellationRequested();
        var meter = new ProgressMeter(progress, graph.NodeCount);
        var labels = graph.IsDirected && parameters.Connectivity == Connectivity.Strong
            ? new StrongSearch(graph.OutRows).Run(meter, cancellationToken)
            : Weak(graph, meter, cancellationToken);
        var sizes = Renumber(labels);
        meter.Finish();
        return new ComponentsResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(labels), [.. sizes]);
    }

    private static int[] Weak(CsrGraph graph, ProgressMeter meter, CancellationToken cancellationToken)
    {
        var labels = new int[graph.NodeCount];
        Array.Fill(labels, -1);
        var queue = new Queue<int>();
        for (var first = 0; first < labels.Length; first++)
        {
            Label(first, first);
            while (queue.TryDequeue(out var node))
            {
                cancellationToken.ThrowIfCancellationRequested();
                meter.Step();
                foreach (var other in graph.Neighbours(node))
                    Label(other, first);
                foreach (var other in graph.IsDirected ? graph.InNeighbours(node) : [])
                    Label(other, first);
            }
        }

        return labels;

        void Label(int node, int label)
        {
            if (labels[node] >= 0)
                return;
            labels[node] = label;
            queue.Enqueue(node);
        }
    }

    /// <summary>Numbers labels 0, 1, … in the order of their first nodes; returns how often each occurs.</summary>
    private static List<int> Renumber(int[] labels)
    {
        var numbers = new int[labels.Length];
        var sizes = new List<int>();
        for (var node = 0; node < labels.Length; node++)
        {
            ref var number = ref numbers[labels[node]];
            if (number == 0)
            {
                sizes.Add(0);
                number = sizes.Count;
            }

            labels[node] = number - 1;
            sizes[number - 1]++;
        }

        return sizes;
    }
}
