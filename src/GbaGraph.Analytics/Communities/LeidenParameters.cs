namespace GbaGraph.Analytics.Communities;

/// <summary>Parameters of <see cref="LeidenCommunities"/>.</summary>
/// <param name="Quality">What a partition is judged by.</param>
/// <param name="Resolution">
/// Higher gives more and smaller communities; at least 0. For the constant Potts model the density that a community must exceed.
/// </param>
/// <param name="IsWeighted">Whether a tie counts by its weight; else every arc counts 1.</param>
/// <param name="Iterations">How often the whole procedure may start again from its own result, at least 1; it ends early when nothing changes.</param>
/// <param name="Seed">Where the random orders start.</param>
public sealed record LeidenParameters(
    CommunityQuality Quality = CommunityQuality.Modularity,
    double Resolution = 1,
    bool IsWeighted = false,
    int Iterations = 10,
    ulong Seed = 1);
