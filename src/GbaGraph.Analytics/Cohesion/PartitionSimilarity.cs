using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Normalised mutual information and the adjusted Rand index of two partitions of the same nodes: whether communities of two years, of two
/// seeds, or communities and cities, divide the nodes alike.
/// <para><b>Labels</b> are any numbers; what they are does not matter, only which nodes share one.</para>
/// <para><b>Time</b> O(n log n), <b>memory</b> O(n); one thread. Logarithms may differ in the last digit between machines.</para>
/// <para><b>Paper:</b> L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas (2005), Comparing community structure identification, Journal of
/// Statistical Mechanics P09008, doi:10.1088/1742-5468/2005/09/P09008; L. Hubert, P. Arabie (1985), Comparing partitions, Journal of
/// Classification 2, 193–218, doi:10.1007/BF01908075; M. Meilă (2007), Comparing clusterings, Journal of Multivariate Analysis 98(5),
/// 873–895, doi:10.1016/j.jmva.2006.11.013.</para>
/// <para><b>Elsewhere:</b> igraph's <c>compare_communities</c> and scikit-learn's scores agree (arithmetic mean in the normalisation).
/// NMI favours partitions of many communities; the adjusted Rand index does not.</para>
/// </summary>
public sealed class PartitionSimilarity
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "NMI = 2 I / (H₁ + H₂); ARI = (Σ C(n_ij, 2) − E) / (½ (Σ C(a_i, 2) + Σ C(b_j, 2)) − E), E = Σ C(a_i, 2) Σ C(b_j, 2) / C(n, 2)";

    /// <summary>Compares two partitions.</summary>
    /// <param name="first">A community for each node.</param>
    /// <param name="second">Another community for each of the same nodes.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes.</param>
    /// <exception cref="ArgumentException">A partition is missing, empty, or not as long as the other.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public PartitionSimilarityResult Compute(
        ImmutableArray<int> first, ImmutableArray<int> second, CancellationToken cancellationToken = default)
    {
        if (first.IsDefaultOrEmpty || second.IsDefaultOrEmpty || first.Length != second.Length)
            throw new ArgumentException("Two partitions of the same nodes, at least one, are needed.", nameof(second));
        var n = first.Length;
        var joint = Sizes(first.Cancellable(cancellationToken).Zip(second));
        var (rows, columns) = (Sizes(first.Cancellable(cancellationToken)), Sizes(second.Cancellable(cancellationToken)));
        var (ofFirst, ofSecond) = (Entropy(rows.Values, n), Entropy(columns.Values, n));
        var ofBoth = Entropy(joint.Values, n);
        var mutual = Math.Max(0, ofFirst + ofSecond - ofBoth);
        var normalised = ofFirst + ofSecond == 0 ? 1 : Math.Min(1, 2 * mutual / (ofFirst + ofSecond));
        return new PartitionSimilarityResult(
            mutual, normalised, AdjustedRand(joint.Values, rows.Values, columns.Values, n), Math.Max(0, (2 * ofBoth) - ofFirst - ofSecond));
    }

    private static SortedDictionary<TKey, int> Sizes<TKey>(IEnumerable<TKey> labels)
        where TKey : notnull
    {
        var sizes = new SortedDictionary<TKey, int>();
        foreach (var label in labels)
            sizes[label] = sizes.GetValueOrDefault(label) + 1;
        return sizes;
    }

    private static double Entropy(IEnumerable<int> sizes, int n) => -sizes.Sum(size => (double)size / n * Math.Log2((double)size / n)) + 0.0;

    private static double AdjustedRand(IEnumerable<int> joint, IEnumerable<int> rows, IEnumerable<int> columns, int n)
    {
        var (together, inFirst, inSecond) = (joint.Sum(Pairs), rows.Sum(Pairs), columns.Sum(Pairs));
        if (together == inFirst && together == inSecond)
            return 1;
        var expected = inFirst * inSecond / Pairs(n);
        return (together - expected) / (((inFirst + inSecond) / 2) - expected);
    }

    private static double Pairs(int size) => (double)size * (size - 1) / 2;
}
