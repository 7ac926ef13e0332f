namespace GbaGraph.Benchmarks.Analytics;

/// <summary>What a peer took and found.</summary>
/// <param name="Seconds">The time of the measure alone; infinite where it was ended.</param>
/// <param name="Scores">Its scores, or the modularity of its partition.</param>
internal sealed record PeerRun(double Seconds, double[] Scores);
