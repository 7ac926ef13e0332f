using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="Assortativity"/>.</summary>
/// <param name="Values">
/// A finite number for each node (founding year, size, a score); null for the degree, which in a directed graph is the out-degree of the
/// sender and the in-degree of the receiver.
/// </param>
public sealed record AssortativityParameters(ImmutableArray<double>? Values = null);
