using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

internal static class ScoreScaling
{
    /// <summary>Scales scores in place; zeros stay zeros.</summary>
    public static double[] Scaled(this double[] scores, VectorScale scale)
    {
        Vectors.Divide(scores, scale switch
        {
            VectorScale.Euclidean => Vectors.Norm(scores),
            VectorScale.Sum => Vectors.Sum(scores),
            VectorScale.Largest => Vectors.Largest(scores),
            _ => 1,
        });
        return scores;
    }

    /// <exception cref="ArgumentOutOfRangeException">The scale is not defined, or None where the measure has no scale of its own.</exception>
    public static void Require(VectorScale scale, bool mayBeNone, string name)
    {
        if (!Enum.IsDefined(scale) || (scale == VectorScale.None && !mayBeNone))
            throw new ArgumentOutOfRangeException(name, scale, "Not a scale of this measure.");
    }

    public static void RequireIteration(double tolerance, int maximumIterations, string name)
    {
        if (!(tolerance > 0))
            throw new ArgumentOutOfRangeException(name, tolerance, "The tolerance must be above 0.");
        if (maximumIterations < 1)
            throw new ArgumentOutOfRangeException(name, maximumIterations, "At least one iteration is needed.");
    }
}
