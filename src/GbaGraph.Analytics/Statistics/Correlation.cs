namespace GbaGraph.Analytics.Statistics;

internal static class Correlation
{
    /// <summary>Pearson's correlation of finite values of one length; null where one side does not vary.</summary>
    public static double? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        x = InRange(x);
        y = InRange(y);
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

    /// <summary>The values, by a power of two brought near 1 where their squares could leave the range of a double; correlations don't change.</summary>
    public static ReadOnlySpan<double> InRange(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values)
            largest = Math.Max(largest, Math.Abs(value));
        if (largest is 0 or (>= 1e-100 and <= 1e100))
            return values;
        var scaled = values.ToArray();
        for (var i = 0; i < scaled.Length; i++)
            scaled[i] = Math.ScaleB(scaled[i], -Math.ILogB(largest));
        return scaled;
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
