using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Flows;

/// <summary>What a predictor explains, the others given.</summary>
/// <param name="Coefficient">By how much the response rises with it.</param>
/// <param name="Test">The t-statistic of the coefficient against those of the permutations; its <c>Observed</c> is the statistic.</param>
/// <param name="TwoSided">(1 + permutations whose |t| is as large) / (R + 1).</param>
public sealed record MatrixPredictor(double Coefficient, PermutationSummary Test, double TwoSided);
