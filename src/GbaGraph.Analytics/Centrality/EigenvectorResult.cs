using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Eigenvector centrality of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">The scores, none negative.</param>
/// <param name="Eigenvalue">The largest eigenvalue of the adjacency matrix; 0 for a graph without cycles, whose scores are all 0.</param>
/// <param name="Iterations">How many iterations were made.</param>
public sealed record EigenvectorResult(
    EigenvectorParameters Parameters, ImmutableArray<double> Scores, double Eigenvalue, int Iterations);
