namespace GbaGraph.Analytics.Statistics;

/// <summary>
/// Rank correlations with ties: Kendall's τ-b and Spearman's ρ, for how alike two measures, two years or two samples rank the same nodes.
/// <para><b>Ties:</b> equal values tie. Scores that are equal on paper may differ in the last digits; to tie them too, correlate
/// <see cref="Centrality.Ranking"/>'s ranks, which turns the sign unless done for both.</para>
/// <para><b>Paper:</b> M. G. Kendall (1945), The treatment of ties in ranking problems, Biometrika 33(3), 239–251,
/// doi:10.1093/biomet/33.3.239; computed as in W. R. Knight (1966), A computer method for calculating Kendall's tau with ungrouped data,
/// JASA 61(314), 436–439, doi:10.1080/01621459.1966.10480879; C. Spearman (1904), The proof and measurement of association between two
/// things, American Journal of Psychology 15(1), 72–101, doi:10.2307/1412159.</para>
/// <para><b>Elsewhere:</b> as SciPy's <c>kendalltau</c> and <c>spearmanr</c>, with null where they give NaN.</para>
/// </summary>
public static class RankCorrelation
{
    /// <summary>
    /// Kendall's τ-b: (concordant − discordant pairs) / √((pairs not tied in x)(pairs not tied in y)). Time O(n log n), memory O(n).
    /// </summary>
    /// <param name="x">A value for each item.</param>
    /// <param name="y">Another value for each of the same items.</param>
    /// <param name="cancellationToken">Checked between the sorts.</param>
    /// <returns>−1 to 1; null where one side does not vary, or there are fewer than two items.</returns>
    /// <exception cref="ArgumentException">The lists are not of the same length, or a value is not a number.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public static double? KendallTauB(ReadOnlySpan<double> x, ReadOnlySpan<double> y, CancellationToken cancellationToken = default)
    {
        Require(x, y);
        var keys = new long[x.Length];
        var (ranksX, ranksY) = (MeanRanks(x), MeanRanksAfter(y, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)(2 * ranksX[i]) << 32) | (uint)(2 * ranksY[i]);
        Array.Sort(keys);
        cancellationToken.ThrowIfCancellationRequested();
        var pairs = PairsOf(keys.Length);
        var tiedX = TiedPairs(keys.Length, i => keys[i] >> 32 == keys[i - 1] >> 32);
        var tiedBoth = TiedPairs(keys.Length, i => keys[i] == keys[i - 1]);
        var second = Array.ConvertAll(keys, key => (uint)key);
        var discordant = Inversions(second, cancellationToken);
        var tiedY = TiedPairs(keys.Length, i => second[i] == second[i - 1]);
        if (pairs == tiedX || pairs == tiedY)
            return null;
        var difference = pairs - tiedX - tiedY + tiedBoth - (2 * discordant);
        return Math.Clamp(difference / Math.Sqrt((double)(pairs - tiedX) * (pairs - tiedY)), -1, 1);
    }

    /// <summary>Spearman's ρ: the correlation of the ranks, tied values sharing the mean of their ranks. Time O(n log n), memory O(n).</summary>
    /// <param name="x">A value for each item.</param>
    /// <param name="y">Another value for each of the same items.</param>
    /// <param name="cancellationToken">Checked between the sorts.</param>
    /// <returns>−1 to 1; null where one side does not vary, or there are fewer than two items.</returns>
    /// <exception cref="ArgumentException">The lists are not of the same length, or a value is not a number.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public static double? Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y, CancellationToken cancellationToken = default)
    {
        Require(x, y);
        var (ranksX, ranksY) = (MeanRanks(x), MeanRanksAfter(y, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return Correlation.Pearson(ranksX, ranksY);
    }

    /// <summary>Ranks from 1 for the smallest value; tied values share the mean of their ranks. Time O(n log n), memory O(n).</summary>
    /// <param name="values">The values.</param>
    /// <returns>A rank for each value, in their order.</returns>
    /// <exception cref="ArgumentException">A value is not a number.</exception>
    public static double[] MeanRanks(ReadOnlySpan<double> values)
    {
        Require(values, values);
        var ascending = values.ToArray();
        var items = Enumerable.Range(0, ascending.Length).ToArray();
        Array.Sort(ascending, items);
        var ranks = new double[ascending.Length];
        for (var (first, end) = (0, 0); first < ascending.Length; first = end)
        {
            while (end < ascending.Length && ascending[end] == ascending[first])
                end++;
            for (var place = first; place < end; place++)
                ranks[items[place]] = (first + 1 + end) / 2.0;
        }

        return ranks;
    }

    private static double[] MeanRanksAfter(ReadOnlySpan<double> values, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return MeanRanks(values);
    }

    private static void Require(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
            throw new ArgumentException("Both lists must have a value for each item.", nameof(y));
        for (var i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]) || double.IsNaN(y[i]))
                throw new ArgumentException("A value is not a number.", nameof(x));
        }
    }

    private static long PairsOf(long items) => items * (items - 1) / 2;

    private static long TiedPairs(int length, Func<int, bool> tiesWithLast)
    {
        var (tied, run) = (0L, 1L);
        for (var i = 1; i < length; i++)
        {
            run = tiesWithLast(i) ? run + 1 : 1;
            tied += run - 1;
        }

        return tied;
    }

    /// <summary>Sorts by merging runs of doubled length, and counts the pairs out of order.</summary>
    private static long Inversions(uint[] values, CancellationToken cancellationToken)
    {
        var (inversions, merged) = (0L, new uint[values.Length]);
        for (var width = 1; width < values.Length; width = width > values.Length / 2 ? values.Length : 2 * width)
        {
            for (var first = 0; first < values.Length; first += 2 * width)
            {
                if ((first & 0xFFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                var (middle, end) = (Math.Min(first + width, values.Length), Math.Min(first + (2 * width), values.Length));
                var (left, right) = (first, middle);
                for (var place = first; place < end; place++)
                {
                    var takeLeft = left < middle && (right >= end || values[left] <= values[right]);
                    inversions += takeLeft ? 0 : middle - left;
                    merged[place] = takeLeft ? values[left++] : values[right++];
                }
            }

            merged.CopyTo(values, 0);
        }

        return inversions;
    }
}
