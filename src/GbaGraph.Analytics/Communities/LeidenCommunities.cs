using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// Communities by the Leiden algorithm: groups of nodes with more ties inside than the quality lets expect, each of them connected.
/// <para><b>Graphs:</b> any; a tie between i and j counts a_ij + a_ji whatever its direction. Self-loops are ignored. Isolated nodes are
/// communities of their own, and no community reaches over components.</para>
/// <para><b>Scale:</b> see <see cref="LeidenResult"/>. The result is a good partition, not the best: finding that is NP-hard.</para>
/// <para><b>Time</b> about O(m) an iteration in practice; <b>memory</b> about 60n bytes and the arcs of the graph that groups make, and
/// 12n a worker: the refinement is shared out, the moving is not. The same seed gives the same bits everywhere and for any number of workers: no logarithm or exponential enters.</para>
/// <para><b>Paper:</b> V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities,
/// Scientific Reports 9, 5233, doi:10.1038/s41598-019-41695-z; here nodes join the part that gains most in the refinement (θ → 0).
/// Constant Potts model: V. A. Traag, P. Van Dooren, Y. Nesterov (2011), Physical Review E 84, 016114.</para>
/// <para><b>Elsewhere:</b> igraph's <c>community_leiden</c> makes two iterations unless told otherwise and draws the part at random;
/// NetworkX has Louvain, whose communities may fall apart. To judge a partition that is given, see
/// <see cref="Cohesion.PartitionModularity"/>.</para>
/// </summary>
public sealed class LeidenCommunities
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "max of Σ over communities c of (L_c / m − γ (D_c / 2m)²) (modularity) or of (L_c − γ n_c (n_c − 1) / 2) (constant Potts model)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public LeidenCommunities(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Finds communities.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Quality, resolution, weights, iterations, seed.</param>
    /// <param name="progress">Receives the finished share of the iterations allowed, rising, and 1 at the end.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quality is not defined, the resolution is negative or not finite, or there is no iteration.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public LeidenResult Compute(
        CsrGraph graph,
        LeidenParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 60 + (12 * SourceBlocks.WorkersFor(_workers, graph.NodeCount)), 12);
        RequireRanges(parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var nodes = CommunityGraph.Of(graph, parameters);
        var total = nodes.TotalWeight();
        var resolution = parameters.Quality == CommunityQuality.Modularity && total > 0 ? parameters.Resolution / total : parameters.Resolution;
        var meanTie = nodes.Targets.Length == 0 ? 0 : total / nodes.Targets.Length;
        var random = new SeededRandom(parameters.Seed);
        var communities = Enumerable.Range(0, graph.NodeCount).ToArray();
        var meter = new ProgressMeter(progress, parameters.Iterations);
        var iterations = 0;
        for (var hasChanged = true; hasChanged && iterations < parameters.Iterations; iterations++)
        {
            hasChanged = Iterate(nodes, communities, resolution, meanTie, random, cancellationToken);
            meter.Step();
        }

        meter.Finish();
        var count = Renumber(communities);
        var quality = Quality(nodes, communities, count, parameters, total);
        return new LeidenResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(communities), count, quality, iterations);
    }

    /// <summary>Moves nodes, then groups of them, then groups of groups, until every group is a community.</summary>
    private bool Iterate(
        CommunityGraph nodes, int[] communities, double resolution, double meanTie, SeededRandom random, CancellationToken cancellationToken)
    {
        var (level, hasChanged) = (nodes, false);
        var groupOfNode = Enumerable.Range(0, communities.Length).ToArray();
        var communityOfGroup = (int[])communities.Clone();
        while (true)
        {
            hasChanged |= LocalMoving.Run(level, communityOfGroup, resolution, meanTie, random, cancellationToken);
            var communityCount = Renumber(communityOfGroup);
            if (communityCount == level.NodeCount)
                break;
            var parts = Refinement.Run(level, communityOfGroup, communityCount, resolution, random, _workers, cancellationToken);
            var partCount = Renumber(parts);
            if (partCount == level.NodeCount)
                break;
            var communityOfPart = new int[partCount];
            for (var group = 0; group < parts.Length; group++)
                communityOfPart[parts[group]] = communityOfGroup[group];
            for (var v = 0; v < groupOfNode.Length; v++)
                groupOfNode[v] = parts[groupOfNode[v]];
            level = level.Grouped(parts, partCount);
            communityOfGroup = communityOfPart;
        }

        for (var v = 0; v < communities.Length; v++)
            communities[v] = communityOfGroup[groupOfNode[v]];
        return hasChanged;
    }

    /// <summary>Numbers groups from 0 in the order of their smallest member; returns how many there are.</summary>
    private static int Renumber(int[] groups)
    {
        var numbers = new int[groups.Length];
        Array.Fill(numbers, -1);
        var count = 0;
        for (var v = 0; v < groups.Length; v++)
        {
            ref var number = ref numbers[groups[v]];
            if (number < 0)
                number = count++;
            groups[v] = number;
        }

        return count;
    }

    private static double Quality(CommunityGraph nodes, int[] communities, int count, LeidenParameters parameters, double total)
    {
        var (inside, sizes) = (0.0, new double[count]);
        for (var v = 0; v < communities.Length; v++)
        {
            sizes[communities[v]] += nodes.Sizes[v];
            for (var arc = nodes.Offsets[v]; arc < nodes.Offsets[v + 1]; arc++)
                inside += communities[nodes.Targets[arc]] == communities[v] ? nodes.Weight(arc) : 0;
        }

        if (parameters.Quality == CommunityQuality.ConstantPotts)
            return (inside / 2) - (parameters.Resolution * sizes.Sum(size => size * (size - 1) / 2));
        return total == 0 ? 0 : (inside / total) - (parameters.Resolution * sizes.Sum(size => size / total * (size / total)));
    }

    private static void RequireRanges(LeidenParameters parameters)
    {
        if (!Enum.IsDefined(parameters.Quality))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Quality, "Not a quality of partitions.");
        if (!(parameters.Resolution >= 0 && double.IsFinite(parameters.Resolution)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Resolution, "The resolution must be at least 0.");
        if (parameters.Iterations < 1)
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Iterations, "At least one iteration is needed.");
    }
}
