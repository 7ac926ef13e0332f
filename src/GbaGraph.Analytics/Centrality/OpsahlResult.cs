using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Opsahl's degree of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">The scores; 0 for isolated nodes.</param>
public sealed record OpsahlResult(OpsahlParameters Parameters, ImmutableArray<double> Scores);
