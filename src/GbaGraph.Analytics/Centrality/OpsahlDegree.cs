using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// The degree of Opsahl, Agneessens and Skvoretz for weighted graphs: number of ties and their weight in one, by α.
/// <para><b>Graphs:</b> any; without weights it is the degree for every α. Self-loops count as in <see cref="DegreeCentrality"/>.
/// Isolated nodes have 0.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> O(n). Bit-identical for any number of workers; powers other than α = 0 and 1 may differ in the
/// last digit between machines.</para>
/// <para><b>Paper:</b> T. Opsahl, F. Agneessens, J. Skvoretz (2010), Node centrality in weighted networks: generalizing degree and shortest
/// paths, Social Networks 32(3), 245–251, doi:10.1016/j.socnet.2010.03.006.</para>
/// <para><b>Elsewhere:</b> R's <c>tnet::degree_w</c>. Both parts by themselves are in <see cref="DegreeCentrality"/>.</para>
/// </summary>
public sealed class OpsahlDegree
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "k(v)^(1 − α) · s(v)^α, k the number of ties, s their weight";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public OpsahlDegree(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the score of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">α, and which ties count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">α is negative or not finite, or the direction is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public OpsahlResult Compute(
        CsrGraph graph,
        OpsahlParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 8);
        if (!(parameters.Alpha >= 0 && double.IsFinite(parameters.Alpha)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Alpha, "Alpha must be at least 0.");
        var degree = new DegreeCentrality(_workers).Compute(graph, new DegreeParameters(parameters.Direction), progress, cancellationToken);
        return new OpsahlResult(parameters, [.. degree.Raw.Zip(degree.Strength, (ties, weight) => Score(ties, weight, parameters.Alpha))]);
    }

    private static double Score(double ties, double weight, double alpha) =>
        ties == weight ? ties : Math.Pow(ties, 1 - alpha) * Math.Pow(weight, alpha);
}
