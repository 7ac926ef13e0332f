namespace GbaGraph.Analytics.Cohesion;

/// <summary>Clustering and path length of a network against random and lattice-like networks of the same degrees.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Clustering">The mean local clustering over all nodes, 0 for fewer than two ties.</param>
/// <param name="PathLength">The mean distance in hops over the pairs joined by a path; null without edges.</param>
/// <param name="RandomClustering">The mean over the rewired networks.</param>
/// <param name="RandomPathLength">The mean over the rewired networks; null without edges.</param>
/// <param name="LatticeClustering">The mean over the lattice-like networks.</param>
/// <param name="Sigma">(C / C_random) / (L / L_random): above 1 for a small world; null where C_random is 0 or there are no edges.</param>
/// <param name="Omega">L_random / L − C / C_lattice: near 0 for a small world, towards 1 random, towards −1 a lattice; null where C_lattice is 0 or there are no edges.</param>
public sealed record SmallWorldResult(
    SmallWorldParameters Parameters,
    double Clustering,
    double? PathLength,
    double RandomClustering,
    double? RandomPathLength,
    double LatticeClustering,
    double? Sigma,
    double? Omega);
