using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Core number of each node, by node.</summary>
/// <param name="Cores">The core numbers.</param>
/// <param name="Degeneracy">The largest of them; 0 for a graph without nodes.</param>
public sealed record CoreNumberResult(ImmutableArray<int> Cores, int Degeneracy);
