using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The rich-club coefficient: how densely the nodes of high degree are tied to each other, and whether more so than their degrees alone
/// would make them.
/// <para><b>Graphs:</b> any; in a directed graph the degree is in plus out, and n(n − 1) arcs are possible. Weights are ignored; self-loops
/// count neither as ties nor in degrees, and have to be dropped for a comparison with samples.</para>
/// <para><b>Mind:</b> hubs are tied densely in random graphs too, so that the coefficient itself rises with the degree; judge by
/// <see cref="RichClubRow.Normalised"/> and the test.</para>
/// <para><b>Time</b> O(n + m), and O(steps · m) for each sample; <b>memory</b> O(n), and about 60m bytes a worker. Each sample has a stream
/// of its own, so the same digits for any number of workers.</para>
/// <para><b>Paper:</b> V. Colizza, A. Flammini, M. A. Serrano, A. Vespignani (2006), Detecting rich-club ordering in complex networks, Nature
/// Physics 2, 110–115, doi:10.1038/nphys209.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>rich_club_coefficient</c> divides by one rewired graph by default; igraph has the same raw
/// coefficient.</para>
/// </summary>
public sealed class RichClub
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "φ(k) = E_k / (N_k (N_k − 1) / 2) for the N_k nodes of degree above k; directed: without / 2; normalised φ(k) / mean φ of rewired graphs";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public RichClub(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the coefficients.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How many samples, and how they are made.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked on the way.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">Samples are asked for of a graph with self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of samples is negative or 1, or no step is allowed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public RichClubResult Compute(
        CsrGraph graph,
        RichClubParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16);
        Brokerage.RequirePermutations(parameters.Samples, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var (nodes, edges) = Club(graph, cancellationToken);
        var sampled = new long[parameters.Samples][];
        if (parameters.Samples > 0)
        {
            var model = new RewiringModel(graph, parameters.StepsPerEdge);
            NodeSweep.Run(sampled.Length, _workers, Sample, progress, cancellationToken);

            void Sample(int sample) =>
                sampled[sample] = Club(model.Generate(new SeededRandom(parameters.Seed, (ulong)sample), cancellationToken), cancellationToken).Edges;
        }

        progress?.Report(1);
        return new RichClubResult(parameters, [.. Enumerable.Range(0, nodes.Length).TakeWhile(k => nodes[k] > 1).Select(Row)]);

        RichClubRow Row(int k)
        {
            var places = (double)nodes[k] * (nodes[k] - 1) / (graph.IsDirected ? 1 : 2);
            var test = sampled.Length == 0
                ? null
                : PermutationSummary.Of(edges[k] / places, [.. sampled.Select(sample => sample[k] / places)]);
            return new RichClubRow(k, (int)nodes[k], edges[k] / places, test);
        }
    }

    /// <summary>How many nodes, and how many edges between such nodes, there are of a degree above k, by k.</summary>
    private static (long[] Nodes, long[] Edges) Club(CsrGraph graph, CancellationToken cancellationToken)
    {
        var degrees = Enumerable.Range(0, graph.NodeCount).Cancellable(cancellationToken).Select(node => Degree(graph, node)).ToArray();
        var length = degrees.DefaultIfEmpty().Max();
        var (nodes, edges) = (new long[length + 1], new long[length + 1]);
        foreach (var degree in degrees.Where(degree => degree > 0))
            nodes[degree - 1]++;
        foreach (var edge in GraphEdges.Of(graph, cancellationToken).Where(edge => edge.Source != edge.Target))
            edges[Math.Min(degrees[edge.Source], degrees[edge.Target]) - 1]++;
        for (var k = length - 1; k >= 0; k--)
            (nodes[k], edges[k]) = (nodes[k] + nodes[k + 1], edges[k] + edges[k + 1]);
        return (nodes, edges);
    }

    private static int Degree(CsrGraph graph, int node)
    {
        var loop = graph.Neighbours(node).BinarySearch(node) >= 0 ? 1 : 0;
        return graph.Neighbours(node).Length - loop + (graph.IsDirected ? graph.InNeighbours(node).Length - loop : 0);
    }
}
