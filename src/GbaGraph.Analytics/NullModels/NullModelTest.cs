using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Any measure against a null model: how far each value is from what random graphs that keep something of the network have. It tells
/// whether a finding needs an explanation beyond the degrees, or the density alone.
/// <para><b>Graphs:</b> whatever the measure and the model take; nodes keep their numbers, so a value a node is compared node by node.
/// Isolated nodes and several components are no special case.</para>
/// <para><b>Scale:</b> z is null where the random graphs do not vary; p-values are at least 1 / (R + 1).</para>
/// <para><b>Time</b> samples times the model's and the measure's, <b>memory</b> 8 bytes a value and sample, and a graph a worker. Each sample
/// has a stream of its own, so the same digits for any number of workers, if the measure's are.</para>
/// <para><b>Paper:</b> S. Maslov, K. Sneppen (2002), Specificity and stability in topology of protein networks, Science 296, 910–913,
/// doi:10.1126/science.1065103; the p-value: B. V. North, D. Curtis, P. C. Sham (2002), A note on the calculation of empirical P values from
/// Monte Carlo procedures, American Journal of Human Genetics 71(2), 439–441, doi:10.1086/341527.</para>
/// <para><b>Elsewhere:</b> NetworkX and igraph make the graphs (<c>double_edge_swap</c>, <c>rewire</c>) and leave the test to the user. For how
/// far a value depends on the links at hand see <see cref="LinkBootstrap"/>.</para>
/// </summary>
public sealed class NullModelTest
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "z = (f(G) − mean f(G°)) / sd f(G°); p = (1 + |{G° : f(G°) ≥ f(G)}|) / (R + 1), over R graphs G° of the null model";

    private readonly int? _workers;

    /// <summary>Creates the test.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public NullModelTest(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Tests each value of a measure.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="measure">
    /// Gives finite values, always as many, for a graph; called by several threads at once, so it should use one worker itself.
    /// </param>
    /// <param name="model">Makes the random graphs.</param>
    /// <param name="parameters">How many random graphs, and the seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every sample, and passed to the model and the measure.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two samples.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a value that is not finite, or another number of values.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public NullModelTestResult Compute(
        CsrGraph graph,
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure,
        INullModel model,
        NullModelTestParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Samples, 2, nameof(parameters.Samples));
        cancellationToken.ThrowIfCancellationRequested();
        var replicates = new MeasuredReplicates(measure, graph, cancellationToken);
        replicates.RequireMemory(parameters.Samples, _workers);
        var samples = replicates.Run(
            parameters.Samples, parameters.Seed, _workers, (_, random) => model.Generate(random, cancellationToken), values => values, progress);
        return new NullModelTestResult(parameters, [.. replicates.Estimates.Select(Tested)]);

        PermutationSummary Tested(double estimate, int place) =>
            PermutationSummary.Of(estimate, Array.ConvertAll(samples, sample => sample[place]));
    }
}
