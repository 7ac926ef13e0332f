namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="SmallWorld"/>.</summary>
/// <param name="Samples">How many random and how many lattice-like networks are made, at least 1.</param>
/// <param name="StepsPerEdge">How many exchanges of ends are tried for each edge of a sample, at least 1.</param>
/// <param name="Seed">The seed of the samples.</param>
public sealed record SmallWorldParameters(int Samples = 20, int StepsPerEdge = 10, ulong Seed = 1);
