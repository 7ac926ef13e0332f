using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Biconnected components, articulation points and bridges: the parts that stay connected when any one node is taken away, and the
/// nodes and edges whose loss cuts the network. They name the actors and ties on which others depend.
/// <para><b>Graphs:</b> any; direction, weights and self-loops are ignored, and a reciprocated pair of arcs is one edge.</para>
/// <para><b>Edges:</b> an isolated node is in no component; a graph without edges has none. Components of the graph do not influence
/// each other.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> about 28n bytes and the lists, no recursion; one thread.</para>
/// <para><b>Paper:</b> J. Hopcroft, R. Tarjan (1973), Algorithm 447: efficient algorithms for graph manipulation, Communications of the
/// ACM 16(6), 372–378, doi:10.1145/362248.362272.</para>
/// <para><b>Elsewhere:</b> as NetworkX's <c>biconnected_components</c>, <c>articulation_points</c> and <c>bridges</c> and igraph's
/// functions of these names. For how much passes through a node see
/// <see cref="Centrality.BetweennessCentrality"/>.</para>
/// </summary>
public sealed class BiconnectedComponents
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "e ~ f when a simple cycle holds both edges; articulation points and bridges: their removal raises the number of components";

    /// <summary>Finds the components.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public BiconnectedResult Compute(
        CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(graph, 36, 4);
        cancellationToken.ThrowIfCancellationRequested();
        var meter = new ProgressMeter(progress, graph.NodeCount);
        var search = new BiconnectedSearch(ContactRows.Of(graph, isWeighted: false, cancellationToken));
        search.Run(meter, cancellationToken);
        var components = search.Components;
        var order = Order(components, graph.NodeCount, cancellationToken);
        meter.Finish();
        return new BiconnectedResult(
            [.. order.Cancellable(cancellationToken).Select(place => components[place].ToImmutableArray())],
            [.. InSeveral(components, graph.NodeCount, cancellationToken)],
            [.. order.Where(place => components[place].Length == 2).Select(place => (components[place][0], components[place][1]))]);
    }

    /// <summary>By nodes: two components share one node at most, so the second decides where the first is the same.</summary>
    private static int[] Order(List<int[]> components, int nodeCount, CancellationToken cancellationToken)
    {
        var bySecond = CountingSort.Of([.. Enumerable.Range(0, components.Count)], nodeCount, place => components[place][1], cancellationToken);
        return CountingSort.Of(bySecond, nodeCount, place => components[place][0], cancellationToken);
    }

    /// <summary>A node is an articulation point when it is in more than one component.</summary>
    private static IEnumerable<int> InSeveral(List<int[]> components, int nodeCount, CancellationToken cancellationToken)
    {
        var counts = new int[nodeCount];
        foreach (var node in components.Cancellable(cancellationToken).SelectMany(nodes => nodes))
            counts[node]++;
        return Enumerable.Range(0, nodeCount).Where(node => counts[node] > 1);
    }
}
