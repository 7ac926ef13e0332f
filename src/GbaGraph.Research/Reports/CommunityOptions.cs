using GbaGraph.Domain.Errors;

namespace GbaGraph.Research.Reports;

/// <summary>How communities are found.</summary>
/// <param name="Resolution">Higher gives more and smaller communities; at least 0.</param>
/// <param name="Weighted">Whether an edge counts by the number of its links; else it counts 1.</param>
/// <param name="Seed">Where random choices start; at least 0.</param>
public sealed record CommunityOptions(double Resolution = 1, bool Weighted = false, int Seed = 1)
{
    /// <summary>Refuses what no engine can compute with.</summary>
    /// <exception cref="GbaGraphException">BAD_REQUEST: an option is out of its range.</exception>
    internal void Require()
    {
        if (!(Resolution >= 0 && double.IsFinite(Resolution))) throw new GbaGraphException(ErrorCodes.BadRequest, "The resolution must be at least 0.");
        if (Seed < 0) throw new GbaGraphException(ErrorCodes.BadRequest, "The seed must be at least 0.");
    }
}
