using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The discrete core–periphery model of Borgatti and Everett: the split into a core, tied to each other, and a periphery that is not, that
/// fits best. It asks whether a few actors hold the system together, and who they are.
/// <para><b>Graphs:</b> any; in a directed graph both arcs of a pair count. Weights and self-loops are ignored. Isolated nodes end in the
/// periphery, and raise the fit, so leave them out where they don't belong to the question.</para>
/// <para><b>Search:</b> all splits up to 15 nodes; above, uphill by single nodes from the best core by degree and from random starts, so
/// that a better split may exist (<see cref="CorePeripheryResult.IsExact"/>).</para>
/// <para><b>Test:</b> the fit against the fits found in random networks, searched alike: (1 + as large) / (samples + 1).</para>
/// <para><b>Time</b> O(2ⁿ) up to 15 nodes, above O(n) a step, as a rule about n steps a start; again for each sample. <b>Memory</b>
/// O(n + m) a worker. Each sample has a stream of its own, so the same digits for any number of workers.</para>
/// <para><b>Paper:</b> S. P. Borgatti, M. G. Everett (1999), Models of core/periphery structures, Social Networks 21(4), 375–395,
/// doi:10.1016/S0378-8733(99)00019-2; the test: J. P. Boyd, W. J. Fitzgerald, R. J. Beck (2006), Computing core/periphery structures and
/// permutation tests for social relations data, Social Networks 28(2), 165–178, doi:10.1016/j.socnet.2005.06.003.</para>
/// <para><b>Elsewhere:</b> UCINET's Core/Periphery (its search may stop at another split). NetworkX and igraph have none. For a degree of
/// coreness see <see cref="ContinuousCorePeriphery"/>; for nested cores <see cref="Centrality.CoreNumbers"/>.</para>
/// </summary>
public sealed class CorePeriphery
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "max over cores of corr(a_ij, δ_ij) over pairs i ≠ j, δ_ij = 1 if i or j is in the core (core ties), or if both are, 0 if neither is (blocks)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public CorePeriphery(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Finds the best core.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The pattern, how long to search, and how many samples.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked at every step.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">Samples of the same degrees are asked for of a graph with self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public CorePeripheryResult Compute(
        CsrGraph graph,
        CorePeripheryParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40, 20);
        Require(parameters);
        cancellationToken.ThrowIfCancellationRequested();
        INullModel? model = parameters.Samples == 0 ? null
            : parameters.Null == CoreNull.Density ? ErdosRenyiModel.Like(graph) : new RewiringModel(graph);
        var fits = new double[parameters.Samples + 1];
        int[] core = [];
        NodeSweep.Run(fits.Length, _workers, Search, progress, cancellationToken);
        var isDefined = double.IsFinite(fits[0]);
        double[] sampled = [.. fits.Skip(1).Where(double.IsFinite)];
        return new CorePeripheryResult(
            parameters,
            isDefined ? fits[0] : null,
            [.. core],
            graph.NodeCount <= CoreSearch.ExactNodes,
            isDefined && sampled.Length > 1 ? PermutationSummary.Of(fits[0], sampled) : null);

        void Search(int run)
        {
            var random = new SeededRandom(parameters.Seed, (ulong)run);
            var searched = run == 0 ? graph : model!.Generate(random, cancellationToken);
            (fits[run], var found) = CoreSearch.Best(searched, parameters.Pattern, parameters.Starts, random, cancellationToken);
            if (run == 0 && double.IsFinite(fits[0]))
                core = found;
        }
    }

    private static void Require(CorePeripheryParameters parameters)
    {
        if (!Enum.IsDefined(parameters.Pattern))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Pattern, "Not a pattern.");
        if (!Enum.IsDefined(parameters.Null))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Null, "Not a null model.");
        ArgumentOutOfRangeException.ThrowIfNegative(parameters.Starts, nameof(parameters.Starts));
        Brokerage.RequirePermutations(parameters.Samples, nameof(parameters));
    }
}
