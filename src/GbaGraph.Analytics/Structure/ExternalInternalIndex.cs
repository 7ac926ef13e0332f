using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The E-I index of Krackhardt and Stern: ties that leave a group against ties inside. It tells whether cities, kinds or sectors keep to
/// themselves.
/// <para><b>Graphs:</b> any; in a directed graph arcs are counted, those sent and those received. Weights and self-loops are ignored.
/// Isolated nodes and groups without ties have no value.</para>
/// <para><b>Mind:</b> even random ties give an index far from 0 where groups are of unequal size or many; judge it by
/// <see cref="ExternalInternalResult.Expected"/> and the permutation test.</para>
/// <para><b>Time</b> O(n + m) and again for each permutation, <b>memory</b> O(n + permutations). Whole numbers are counted, and each
/// permutation has a stream of its own, so the same for any number of workers.</para>
/// <para><b>Paper:</b> D. Krackhardt, R. N. Stern (1988), Informal networks and organizational crises: an experimental simulation, Social
/// Psychology Quarterly 51(2), 123–140, doi:10.2307/2786835.</para>
/// <para><b>Elsewhere:</b> as UCINET's E-I index. For who is tied to whom, not only in and out, see <see cref="CategoryMixing"/>.</para>
/// </summary>
public sealed class ExternalInternalIndex
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "(E − I) / (E + I), E ties between groups, I ties inside; by group and node over their ends of ties";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ExternalInternalIndex(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the index of the network, the groups and the nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The groups, and how many permutations.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node and permutation.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">There is not one group a node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of permutations is negative or 1.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ExternalInternalResult Compute(
        CsrGraph graph,
        ExternalInternalParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 12, 0, SourceBlocks.WorkersFor(_workers, parameters.Permutations));
        Brokerage.RequirePermutations(parameters.Permutations, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var groups = NodeGroups.Of(parameters.Groups, graph, nameof(parameters));
        var (inside, outside) = TieEnds(graph, groups.Numbers);
        var (groupInside, groupOutside) = (new long[groups.Count], new long[groups.Count]);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            groupInside[groups.Numbers[node]] += inside[node];
            groupOutside[groups.Numbers[node]] += outside[node];
        }

        var index = Index(inside.Sum(), outside.Sum());
        var test = index is { } observed && parameters.Permutations > 0
            ? Test(graph, groups, parameters, observed, progress, cancellationToken)
            : null;
        progress?.Report(1);
        return new ExternalInternalResult(
            parameters,
            index,
            groups.Labels,
            [.. groupInside.Zip(groupOutside, Index)],
            [.. inside.Zip(outside, Index)],
            index is null ? null : ExpectedIndex(groups, graph.NodeCount),
            test);
    }

    private static double? Index(long inside, long outside) =>
        inside + outside == 0 ? null : (double)(outside - inside) / (outside + inside);

    private static double ExpectedIndex(NodeGroups groups, long nodeCount) =>
        1 - (2.0 * groups.Sizes().Sum(size => (double)size * (size - 1)) / ((double)nodeCount * (nodeCount - 1)));

    private static (long[] Inside, long[] Outside) TieEnds(CsrGraph graph, int[] groups)
    {
        var (inside, outside) = (new long[graph.NodeCount], new long[graph.NodeCount]);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var other in graph.Neighbours(node))
                Count(node, other);
            foreach (var other in graph.IsDirected ? graph.InNeighbours(node) : [])
                Count(node, other);
        }

        return (inside, outside);

        void Count(int node, int other)
        {
            if (node != other)
                (groups[node] == groups[other] ? inside : outside)[node]++;
        }
    }

    private PermutationSummary Test(
        CsrGraph graph,
        NodeGroups groups,
        ExternalInternalParameters parameters,
        double observed,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        var permuted = new double[parameters.Permutations];
        NodeSweep.Run(permuted.Length, _workers, () => new int[graph.NodeCount], Permute, progress, cancellationToken);
        return PermutationSummary.Of(observed, permuted);

        void Permute(int[] shuffled, int permutation)
        {
            groups.Numbers.CopyTo(shuffled, 0);
            new SeededRandom(parameters.Seed, (ulong)permutation).Shuffle(shuffled.AsSpan());
            permuted[permutation] = OverAll(graph, shuffled, cancellationToken);
        }
    }

    private static double OverAll(CsrGraph graph, int[] groups, CancellationToken cancellationToken)
    {
        var (inside, outside) = (0L, 0L);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var other in graph.Neighbours(node))
            {
                if (other == node)
                    continue;
                if (groups[node] == groups[other])
                    inside++;
                else
                    outside++;
            }
        }

        return (double)(outside - inside) / (outside + inside);
    }
}
