namespace GbaGraph.Analytics.Statistics;

internal static class Correlation
{
    /// <summary>Pearson's correlation of finite values of one length; null where one side does not vary.</summary>
    public static double? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (meanX, meanY) = (Mean(x), Mean(y));
        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - meanX, y[i] - meanY);
            (xx, yy, xy) = (xx + (dx * dx), yy + (dy * dy), xy + (dx * dy));
        }

        var product = xx * yy;
        var scale = double.IsNormal(product) ? Math.Sqrt(product) : Math.Sqrt(xx) * Math.Sqrt(yy);
        return Varies(x) && Varies(y) ? Math.Clamp(xy / scale, -1, 1) : null;
    }

    public static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return values.IsEmpty ? 0 : sum / values.Length;
    }

    private static bool Varies(ReadOnlySpan<double> values) => !values.IsEmpty && values.ContainsAnyExcept(values[0]);
}
