using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Helix;

/// <summary>
/// The information measure of the triple helix: entropies and mutual information of two or three dimensions of the same items, such as
/// whether universities, industry and government take part in papers or projects, or where, in which field and of which size firms are.
/// <para><b>Sign:</b> T of three is as Leydesdorff has it: negative where the three together reduce uncertainty beyond their pairs (synergy;
/// exclusive or gives −1), positive for shared information (three equal fair bits give +1), 0 for independent dimensions.</para>
/// <para><b>Data:</b> counts by combination of categories; a combination may occur more than once, and its counts are added in order.
/// Combinations that are left out count 0. Times 1000 it is in millibits.</para>
/// <para><b>Time</b> O(cells log cells), <b>memory</b> O(cells); one thread. Logarithms may differ in the last digit between machines.</para>
/// <para><b>Paper:</b> L. Leydesdorff (2003), The mutual information of university–industry–government relations, Scientometrics 58(2),
/// 445–467, doi:10.1023/A:1026253130577; W. J. McGill (1954), Multivariate information transmission, Psychometrika 19, 97–116,
/// doi:10.1007/BF02289159.</para>
/// <para><b>Elsewhere:</b> Leydesdorff's own programs have the same sign; interaction information with the opposite sign is common in other
/// fields.</para>
/// </summary>
public sealed class HelixInformation
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "T(ab) = H(a) + H(b) − H(ab); T(abc) = H(a) + H(b) + H(c) − H(ab) − H(ac) − H(bc) + H(abc); H = −Σ p log₂ p";

    /// <summary>Computes the measures.</summary>
    /// <param name="cells">The counts; not all 0.</param>
    /// <param name="cancellationToken">Checked every few thousand cells.</param>
    /// <exception cref="ArgumentException">There is no count above 0, or one is negative or not finite.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public HelixResult Compute(ImmutableArray<HelixCell> cells, CancellationToken cancellationToken = default)
    {
        if (cells.IsDefaultOrEmpty || cells.Any(cell => !double.IsFinite(cell.Count) || cell.Count < 0))
            throw new ArgumentException("Counts must be finite and at least 0.", nameof(cells));
        var total = cells.Sum(cell => cell.Count);
        if (!(total > 0) || !double.IsFinite(total))
            throw new ArgumentException("There must be a count above 0, and their sum must be finite.", nameof(cells));
        var (a, b, c) = (Entropy(cell => cell.First), Entropy(cell => cell.Second), Entropy(cell => cell.Third));
        var (ab, ac) = (Entropy(cell => (cell.First, cell.Second)), Entropy(cell => (cell.First, cell.Third)));
        var (bc, abc) = (Entropy(cell => (cell.Second, cell.Third)), Entropy(cell => (cell.First, cell.Second, cell.Third)));
        return new HelixResult(
            a, b, c, ab, ac, bc, abc, Math.Max(0, a + b - ab), Math.Max(0, a + c - ac), Math.Max(0, b + c - bc), a + b + c - ab - ac - bc + abc);

        double Entropy<TKey>(Func<HelixCell, TKey> key)
            where TKey : notnull
        {
            var counts = new SortedDictionary<TKey, double>();
            foreach (var cell in cells.Cancellable(cancellationToken))
                counts[key(cell)] = counts.GetValueOrDefault(key(cell)) + cell.Count;
            return counts.Values.Where(count => count > 0).Sum(count => count / total * Math.Log2(total / count));
        }
    }

    /// <summary>The cells of three bodies that are present or not: 1 and 0 in the dimensions university, industry, government.</summary>
    /// <param name="none">Items without any of them.</param>
    /// <param name="u">Items of universities alone.</param>
    /// <param name="i">Items of industry alone.</param>
    /// <param name="g">Items of government alone.</param>
    /// <param name="ui">Items of universities and industry.</param>
    /// <param name="ug">Items of universities and government.</param>
    /// <param name="ig">Items of industry and government.</param>
    /// <param name="uig">Items of all three.</param>
    public static ImmutableArray<HelixCell> OfPresence(
        double none, double u, double i, double g, double ui, double ug, double ig, double uig) =>
    [
        new(0, 0, 0, none), new(1, 0, 0, u), new(0, 1, 0, i), new(0, 0, 1, g), new(1, 1, 0, ui), new(1, 0, 1, ug), new(0, 1, 1, ig), new(1, 1, 1, uig),
    ];
}
