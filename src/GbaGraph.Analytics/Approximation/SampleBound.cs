namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// How far a share may be from what a sample shows, in the notation of Borassi and Natale: ω samples are enough whatever is found; after
/// τ of them, a share b̃ is less than f too high and less than g too low, each but for a probability.
/// </summary>
/// <param name="LargestSampleCount">ω.</param>
/// <param name="Logarithm">ln(1 / probability) of one side of one node.</param>
internal readonly record struct SampleBound(double LargestSampleCount, double Logarithm)
{
    /// <summary>Half of the failure probability is for ω, a quarter for each side of all nodes together.</summary>
    public static SampleBound Of(double error, double failureProbability, int nodeCount, int longestPathNodes)
    {
        var depth = Math.Floor(Math.Log2(Math.Max(1, longestPathNodes - 2))) + 1;
        var samples = 0.5 / (error * error) * (depth + Math.Log(2 / failureProbability));
        return new SampleBound(Math.Ceiling(samples), Math.Log(4.0 * nodeCount / failureProbability));
    }

    /// <exception cref="ArgumentOutOfRangeException">The error or the failure probability is not between 0 and 1.</exception>
    public static void RequireRanges(double error, double failureProbability)
    {
        if (!(error is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(error), error, "The error must be between 0 and 1.");
        if (!(failureProbability is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(failureProbability), failureProbability, "The failure probability must be between 0 and 1.");
    }

    /// <summary>f: how much too high a share may be.</summary>
    public double TooHigh(double share, long samples)
    {
        var offset = (1 / 3.0) - (LargestSampleCount / samples);
        return Logarithm / samples * (offset + Math.Sqrt((offset * offset) + (2 * share * LargestSampleCount / Logarithm)));
    }

    /// <summary>g: how much too low a share may be.</summary>
    public double TooLow(double share, long samples)
    {
        var offset = (1 / 3.0) + (LargestSampleCount / samples);
        return Logarithm / samples * (offset + Math.Sqrt((offset * offset) + (2 * share * LargestSampleCount / Logarithm)));
    }
}
