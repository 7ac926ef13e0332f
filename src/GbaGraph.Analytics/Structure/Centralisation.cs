using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// Freeman's centralisation: how far the most central node stands out, against a star of the same size. It compares networks, where a
/// centrality compares nodes.
/// <para><b>Graphs:</b> any without self-loops; weights are ignored. The star of a directed graph sends arcs both ways for total degree
/// and betweenness, and one way for out- and in-degree. Disconnected graphs need no special case.</para>
/// <para><b>Time, memory</b> those of the measure, and O(n). Bit-identical for any number of workers, as the measure is.</para>
/// <para><b>Paper:</b> L. C. Freeman (1978), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215–239,
/// doi:10.1016/0378-8733(78)90021-7.</para>
/// <para><b>Elsewhere:</b> igraph's <c>centralization</c> counts a place for self-loops by default. For inequality over all nodes, not the
/// distance to the first, see <see cref="Concentration"/>.</para>
/// </summary>
public sealed class Centralisation
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "Σ over v of (max C − C(v)) divided by the same sum for the star of n nodes";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public Centralisation(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the index.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Whose spread is measured.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not defined.</exception>
    /// <exception cref="ArgumentException">The graph has self-loops, or closeness is asked of a directed graph.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public CentralisationResult Compute(
        CsrGraph graph,
        CentralisationParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 24);
        if (graph.SelfLoopCount > 0)
            throw new ArgumentException("Centralisation is defined without self-loops; build the graph with SelfLoopRule.Drop.", nameof(graph));
        if (graph.IsDirected && parameters.Measure == CentralisationMeasure.Closeness)
            throw new ArgumentException("Centralisation of closeness is defined for undirected graphs.", nameof(graph));
        var scores = Scores(graph, parameters.Measure, progress, cancellationToken);
        var n = graph.NodeCount;
        if (n < 3)
            return new CentralisationResult(parameters, null);
        var largest = scores.Max();
        var spread = 0.0;
        foreach (var score in scores)
            spread += largest - score;
        return new CentralisationResult(parameters, spread / SpreadOfStar(graph, parameters.Measure));
    }

    private ImmutableArray<double> Scores(
        CsrGraph graph, CentralisationMeasure measure, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        return measure switch
        {
            CentralisationMeasure.Degree => Degree(DegreeDirection.Total),
            CentralisationMeasure.OutDegree => Degree(DegreeDirection.Out),
            CentralisationMeasure.InDegree => Degree(DegreeDirection.In),
            CentralisationMeasure.Betweenness => new BetweennessCentrality(_workers)
                .Compute(graph, new BetweennessParameters(), progress, cancellationToken).Normalised,
            CentralisationMeasure.Closeness => new ClosenessCentrality(_workers)
                .Compute(graph, new ClosenessParameters(), progress, cancellationToken).WassermanFaust,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure."),
        };

        ImmutableArray<double> Degree(DegreeDirection direction) =>
            new DegreeCentrality(_workers).Compute(graph, new DegreeParameters(direction), progress, cancellationToken).Raw;
    }

    private static double SpreadOfStar(CsrGraph graph, CentralisationMeasure measure)
    {
        var n = (double)graph.NodeCount;
        return measure switch
        {
            CentralisationMeasure.Degree => (n - 1) * (n - 2) * (graph.IsDirected ? 2 : 1),
            CentralisationMeasure.Betweenness => n - 1,
            CentralisationMeasure.Closeness => (n - 1) * (n - 2) / ((2 * n) - 3),
            _ => graph.IsDirected ? (n - 1) * (n - 1) : (n - 1) * (n - 2),
        };
    }
}
