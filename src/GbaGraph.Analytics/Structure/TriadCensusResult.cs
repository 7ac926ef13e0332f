using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>How many triples of nodes are of each kind.</summary>
/// <param name="Counts">The counts in the order of <see cref="TriadType"/>, sixteen; together n(n − 1)(n − 2) / 6.</param>
public sealed record TriadCensusResult(ImmutableArray<long> Counts)
{
    /// <summary>The number of triples of one kind.</summary>
    /// <param name="type">The kind.</param>
    /// <exception cref="IndexOutOfRangeException">The kind is not defined.</exception>
    public long this[TriadType type] => Counts[(int)type];
}
