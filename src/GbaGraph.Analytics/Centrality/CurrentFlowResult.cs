using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Current-flow centralities of each node, by node. Each is computed inside the node's component.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Betweenness">The current through the node, summed over the pairs of other nodes of its component.</param>
/// <param name="NormalisedBetweenness">That divided by (n − 1)(n − 2) / 2, n of the whole graph; 0 where n &lt; 3.</param>
/// <param name="Information">Information centrality: k / Σ of the effective resistances to the k − 1 others of the component; 0 for isolated nodes.</param>
public sealed record CurrentFlowResult(
    CurrentFlowParameters Parameters,
    ImmutableArray<double> Betweenness,
    ImmutableArray<double> NormalisedBetweenness,
    ImmutableArray<double> Information);
