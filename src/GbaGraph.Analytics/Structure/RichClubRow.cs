using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>The club of the nodes of more than some degree.</summary>
/// <param name="Degree">The degree that its nodes exceed.</param>
/// <param name="Nodes">How many nodes it has, at least 2.</param>
/// <param name="Coefficient">The share of the possible edges between them that exist, 0 to 1.</param>
/// <param name="Test">The coefficient against those of the samples; null without samples.</param>
public sealed record RichClubRow(int Degree, int Nodes, double Coefficient, PermutationSummary? Test)
{
    /// <summary>The coefficient divided by the mean of the samples: above 1 for a rich club. Null without samples, or where their mean is 0.</summary>
    public double? Normalised => Test is { Mean: > 0 } ? Coefficient / Test.Mean : null;
}
