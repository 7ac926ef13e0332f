using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Katz centrality of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">The scores, at least β before they are scaled; an isolated node has β.</param>
/// <param name="Iterations">The longest walks that were counted.</param>
public sealed record KatzResult(KatzParameters Parameters, ImmutableArray<double> Scores, int Iterations);
