namespace GbaGraph.Analytics.Statistics;

internal static class Quantile
{
    /// <summary>The quantile of ascending values by linear interpolation (type 7 of Hyndman and Fan): q = 0 the smallest, 1 the largest.</summary>
    public static double Of(double[] ascending, double q)
    {
        var place = q * (ascending.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + ((place - below) * (ascending[above] - ascending[below]));
    }
}
