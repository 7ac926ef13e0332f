using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Flows;

/// <summary>The correlation of two matrices.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Correlation">Pearson's, over the cells off the diagonal; null where a matrix does not vary.</param>
/// <param name="Test">The correlation against the permutations; null where there is none.</param>
public sealed record MatrixCorrelationResult(MatrixCorrelationParameters Parameters, double? Correlation, PermutationSummary? Test);
