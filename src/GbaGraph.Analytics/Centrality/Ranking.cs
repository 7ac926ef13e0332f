namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Competition ranks: the highest score has rank 1, equal scores share a rank, and the next rank counts all nodes above (1, 2, 2, 4).
/// </summary>
public static class Ranking
{
    /// <summary>
    /// Ranks scores. Scores that differ only by the noise of floating-point sums tie: a score belongs to the rank above it when it is
    /// no further from the <i>best</i> score of that rank than <paramref name="relativeTolerance"/> times the larger magnitude of the
    /// two, so that a chain of small steps does not grow into one rank. With 0 only equal scores tie. Time O(n log n), memory O(n).
    /// </summary>
    /// <param name="scores">The scores, higher is better; 0 and −0 are equal, infinite scores tie with each other only.</param>
    /// <param name="relativeTolerance">
    /// At least 0 and below 1. The default covers the noise of sums of 4,000 terms that are not negative at worst, and of millions as a rule.
    /// </param>
    /// <returns>The rank of each score, 1 or more, in the order of the scores; empty for no scores.</returns>
    /// <exception cref="ArgumentException">A score is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is out of its range.</exception>
    public static int[] Compute(ReadOnlySpan<double> scores, double relativeTolerance = 1e-12)
    {
        if (!(relativeTolerance is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(relativeTolerance), relativeTolerance, "The tolerance must be in [0, 1).");
        foreach (var score in scores)
        {
            if (double.IsNaN(score))
                throw new ArgumentException("A score is not a number.", nameof(scores));
        }

        var descending = scores.ToArray();
        var nodes = Enumerable.Range(0, descending.Length).ToArray();
        Array.Sort(descending, nodes, Comparer<double>.Create((a, b) => b.CompareTo(a)));
        var ranks = new int[descending.Length];
        var first = 0;
        for (var place = 0; place < descending.Length; place++)
        {
            if (!Ties(descending[first], descending[place], relativeTolerance))
                first = place;
            ranks[nodes[place]] = first + 1;
        }

        return ranks;
    }

    private static bool Ties(double best, double score, double relativeTolerance) =>
        best == score
        || (double.IsFinite(best) && double.IsFinite(score) && best - score <= relativeTolerance * Math.Max(Math.Abs(best), Math.Abs(score)));
}
