using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// Brokerage roles of Gould and Fernandez: for each node how many pairs it links that are not tied directly, by the groups of the three.
/// With groups such as cities or kinds of actors it tells who opens a group to others (gatekeeper, representative) and who links foreign
/// groups (liaison).
/// <para><b>Graphs:</b> ordered pairs (a, c) with a → b → c and no a → c; in an undirected graph every edge leads both ways, so each
/// open triple counts twice, once in each direction. Weights and self-loops are ignored. Isolated nodes have 0.</para>
/// <para><b>Null model:</b> the groups are dealt out at random among all nodes, their sizes kept; the ties stay.</para>
/// <para><b>Time</b> O(Σ over arcs of the degrees of their ends) for the counts and again for each permutation. <b>Memory</b> O(n) a role.
/// Counts are whole numbers, and permutations follow one sequence, so the same for any number of workers.</para>
/// <para><b>Paper:</b> R. V. Gould, R. M. Fernandez (1989), Structures of mediation: a formal approach to brokerage in transaction networks,
/// Sociological Methodology 19, 89–126, doi:10.2307/270949.</para>
/// <para><b>Elsewhere:</b> R's <c>sna::brokerage</c> has the same counts (w_I, w_O, b_OI, b_IO, b_O); its expectations fix the broker's own
/// group. Without groups see <see cref="StructuralHoles"/>.</para>
/// </summary>
public sealed class Brokerage
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "B_r(b) = |{(a, c): a ≠ c, a → b → c, not a → c, groups of a, b, c in role r}|; expected: all such pairs × P(role r | random groups)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public Brokerage(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Counts the roles of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The groups, and how many permutations.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">There is not one group a node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of permutations is negative or 1.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public BrokerageResult Compute(
        CsrGraph graph,
        BrokerageParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 88, 10);
        RequirePermutations(parameters.Permutations, nameof(parameters));
        var groups = NodeGroups.Of(parameters.Groups, graph, nameof(parameters));
        var kernel = new BrokerageKernel(graph);
        var counts = new long[BrokerageKernel.Roles, graph.NodeCount];
        var rounds = new StagedProgress(progress, parameters.Permutations + 1);
        Count(groups.Numbers, counts);
        var probabilities = RoleProbabilities.Of(groups.Sizes(), graph.NodeCount);
        var permuted = new BrokeragePermutations(counts, probabilities, cancellationToken);
        var random = new SeededRandom(parameters.Seed);
        var numbers = groups.Numbers;
        var round = new long[BrokerageKernel.Roles, graph.NodeCount];
        for (var permutation = 0; permutation < parameters.Permutations; permutation++)
        {
            random.Shuffle(numbers.AsSpan());
            Count(numbers, round);
            permuted.Add(round);
        }

        return new BrokerageResult(parameters, Rows(counts, cancellationToken), permuted.Expected(), permuted.ZScores(), permuted.Totals());

        void Count(int[] of, long[,] into) => NodeSweep.Run(
            graph.NodeCount, _workers, node => kernel.Count(node, of, into), rounds.Next(), cancellationToken);
    }

    internal static void RequirePermutations(int permutations, string name)
    {
        if (permutations is < 0 or 1)
            throw new ArgumentOutOfRangeException(name, permutations, "The number of permutations must be 0, for none, or at least 2.");
    }

    private static ImmutableArray<ImmutableArray<long>> Rows(long[,] counts, CancellationToken cancellationToken) =>
    [
        .. Enumerable.Range(0, counts.GetLength(0))
            .Select(role => Enumerable.Range(0, counts.GetLength(1)).Cancellable(cancellationToken).Select(node => counts[role, node]).ToImmutableArray()),
    ];
}
