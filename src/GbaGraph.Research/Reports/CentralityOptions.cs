using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Research.Reports;

/// <summary>How a centrality is computed and ranked.</summary>
/// <param name="Normalized">
/// Whether rows are ranked by the normalised score; else by the raw one. It matters for CLOSENESS only, whose raw score compares within a component
/// and whose normalised one compares across the network.
/// </param>
/// <param name="Weighted">
/// Whether the number of links between two actors counts: DEGREE adds them up, PAGERANK walks in proportion, EIGENVECTOR adds in proportion, and the path measures take an edge
/// as 1 / weight long. Else every edge counts the same. CORE counts edges always.
/// </param>
/// <param name="Damping">For PAGERANK, the probability of walking on; at least 0 and below 1.</param>
/// <param name="Tolerance">For PAGERANK and EIGENVECTOR, the change at which it stops; above 0.</param>
/// <param name="MaximumIterations">For PAGERANK and EIGENVECTOR, how many iterations there may be; at least 1. Null for 1,000 and 100,000.</param>
public sealed record CentralityOptions(
    bool Normalized = true, bool Weighted = false, double Damping = 0.85, double Tolerance = 1e-12, int? MaximumIterations = null)
{
    /// <summary>How many iterations there may be.</summary>
    public int IterationsOf(CentralityMeasure measure) => MaximumIterations ?? (measure == CentralityMeasure.Eigenvector ? 100_000 : 1000);

    /// <summary>Refuses what no engine can compute with.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: an option is out of its range.</exception>
    internal void Require()
    {
        if (Damping is not (>= 0 and < 1)) throw new GbaGraphException(ErrorCodes.BadRequest, "Damping must be in [0, 1).");
        if (!(Tolerance > 0)) throw new GbaGraphException(ErrorCodes.BadRequest, "The tolerance must be above 0.");
        if (MaximumIterations < 1) throw new GbaGraphException(ErrorCodes.BadRequest, "At least one iteration is needed.");
    }
}
