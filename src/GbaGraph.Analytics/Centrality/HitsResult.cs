using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Hub and authority scores of each node, by node; all 0 in a graph without edges.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Hubs">How far a node links to good authorities.</param>
/// <param name="Authorities">How far a node is linked from good hubs.</param>
/// <param name="Iterations">How many iterations were made.</param>
public sealed record HitsResult(
    HitsParameters Parameters, ImmutableArray<double> Hubs, ImmutableArray<double> Authorities, int Iterations);
