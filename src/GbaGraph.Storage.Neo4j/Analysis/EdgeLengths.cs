using System.Numerics;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Analysis;

/// <summary>
/// Lengths of 1 / number of links as whole numbers, by one factor for all. Graph Data Science compares sums of lengths bit by bit: two paths that are equally long must
/// be so without rounding.
/// </summary>
internal static class EdgeLengths
{
    // Sums of a billion such lengths are still exact.
    private const long Most = 1L << 23;

    /// <summary>The least factor that makes every length whole: the least common multiple of the numbers of links.</summary>
    /// <exception cref="GbaGraphException">ENGINE_UNSUPPORTED: there are too many different numbers for that.</exception>
    public static long Factor(IEnumerable<long> multiplicities)
    {
        var factor = 1L;
        foreach (var links in multiplicities)
        {
            factor *= links / (long)BigInteger.GreatestCommonDivisor(factor, links);
            if (factor > Most) throw new GbaGraphException(ErrorCodes.EngineUnsupported, "the numbers of links of this network's edges differ too much for weighted betweenness by Graph Data Science; analyse with IN_PROCESS, or without weights");
        }

        return factor;
    }
}
