namespace GbaGraph.Analytics.NullModels;

/// <summary>How alike the scores stay under an error, over the replicates in which they can be ranked.</summary>
/// <param name="Error">The error.</param>
/// <param name="Spearman">The mean of Spearman's ρ between the scores with and without the error; null where no replicate can be ranked.</param>
/// <param name="SpearmanLower">The 5 % percentile of ρ.</param>
/// <param name="KendallTauB">The mean of Kendall's τ-b.</param>
/// <param name="KendallLower">The 5 % percentile of τ-b.</param>
/// <param name="Ranked">In how many replicates the scores vary, so that they can be ranked.</param>
public sealed record SensitivityRow(
    TieError Error, double? Spearman, double? SpearmanLower, double? KendallTauB, double? KendallLower, int Ranked);
