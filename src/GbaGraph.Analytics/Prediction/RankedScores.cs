namespace GbaGraph.Analytics.Prediction;

/// <summary>Compares the scores of ties with those of others.</summary>
internal static class RankedScores
{
    public static double Auc(double[] ties, double[] others)
    {
        var sorted = (double[])others.Clone();
        Array.Sort(sorted);
        var wins = 0.0;
        foreach (var score in ties)
            wins += (Below(sorted, score, orEqual: false) + Below(sorted, score, orEqual: true)) / 2.0;
        return wins / ties.Length / others.Length;
    }

    public static double Precision(double[] ties, double[] others)
    {
        var last = ties.Concat(others).OrderDescending().ElementAt(ties.Length - 1);
        var (tiesAbove, othersAbove) = (ties.Count(score => score > last), others.Count(score => score > last));
        var (tiesAt, othersAt) = (ties.Count(score => score == last), others.Count(score => score == last));
        var places = ties.Length - tiesAbove - othersAbove;
        return (tiesAbove + ((double)places * tiesAt / (tiesAt + othersAt))) / ties.Length;
    }

    private static int Below(double[] ascending, double score, bool orEqual)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (ascending[middle] < score || (orEqual && ascending[middle] == score))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
