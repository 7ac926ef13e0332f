namespace GbaGraph.Analytics.Structure;

/// <summary>
/// How unequally values are spread over nodes: the coefficient of Gini and the index of Herfindahl. Used on degrees or scores they tell
/// whether few actors hold most of a network.
/// <para><b>Paper:</b> C. Gini (1912), Variabilità e mutabilità, Bologna; A. O. Hirschman (1964), The paternity of an index, American
/// Economic Review 54(5), 761–762, on the other.</para>
/// </summary>
public static class Concentration
{
    /// <summary>
    /// Gini's coefficient: the mean absolute difference over all n² ordered pairs divided by twice the mean, without the correction
    /// n / (n − 1); 0 where all are equal, 1 − 1/n where one has all. Time O(n log n), memory O(n).
    /// </summary>
    /// <param name="values">Finite values, none negative.</param>
    /// <returns>The coefficient; null for no values or none above 0.</returns>
    /// <exception cref="ArgumentException">A value is negative, infinite or not a number.</exception>
    public static double? Gini(ReadOnlySpan<double> values)
    {
        Require(values);
        var ascending = values.ToArray();
        Array.Sort(ascending);
        var (sum, weighted, n) = (0.0, 0.0, ascending.Length);
        for (var i = 0; i < n; i++)
        {
            sum += ascending[i];
            weighted += ascending[i] * ((2.0 * (i + 1)) - n - 1);
        }

        return sum > 0 ? weighted / (n * sum) : null;
    }

    /// <summary>
    /// Herfindahl's index: the sum of the squared shares, from 1/n where all are equal to 1 where one has all. Time O(n).
    /// </summary>
    /// <param name="values">Finite values, none negative.</param>
    /// <returns>The index; null for no values or none above 0.</returns>
    /// <exception cref="ArgumentException">A value is negative, infinite or not a number.</exception>
    public static double? Herfindahl(ReadOnlySpan<double> values)
    {
        Require(values);
        var (sum, index) = (0.0, 0.0);
        foreach (var value in values)
            sum += value;
        foreach (var value in values)
            index += sum > 0 ? value / sum * (value / sum) : 0;
        return sum > 0 ? index : null;
    }

    /// <summary>Herfindahl's index brought to 0 … 1 by (H − 1/n) / (1 − 1/n); null also for a single value. Time O(n).</summary>
    /// <param name="values">Finite values, none negative.</param>
    /// <returns>The index; null for fewer than two values or none above 0.</returns>
    /// <exception cref="ArgumentException">A value is negative, infinite or not a number.</exception>
    public static double? NormalisedHerfindahl(ReadOnlySpan<double> values) =>
        Herfindahl(values) is { } index && values.Length > 1 ? (index - (1.0 / values.Length)) / (1 - (1.0 / values.Length)) : null;

    private static void Require(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            if (!double.IsFinite(value) || value < 0)
                throw new ArgumentException("Concentration needs finite values, none negative.", nameof(values));
            sum += value;
        }

        if (!double.IsFinite(sum))
            throw new ArgumentException("The values are too large: their sum is more than a double can hold.", nameof(values));
    }
}
