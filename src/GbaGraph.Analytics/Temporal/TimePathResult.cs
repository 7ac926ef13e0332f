using System.Collections.Immutable;

namespace GbaGraph.Analytics.Temporal;

/// <summary>When each node is reached.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Arrivals">The earliest time at which each node is reached; the start for the source; null where it is never reached.</param>
/// <param name="Previous">The node before it on such a path, the smallest number of those first found; null for the source and what is never reached.</param>
public sealed record TimePathResult(TimePathParameters Parameters, ImmutableArray<int?> Arrivals, ImmutableArray<int?> Previous)
{
    /// <summary>How many nodes are reached, the source not counted.</summary>
    public int Reached => Arrivals.Count(arrival => arrival.HasValue) - 1;
}
