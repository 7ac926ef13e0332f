namespace GbaGraph.Analytics.Cohesion;

/// <summary>How alike two partitions are.</summary>
/// <param name="MutualInformation">In bits, at least 0.</param>
/// <param name="NormalisedMutualInformation">
/// 2 I / (H₁ + H₂), 0 to 1; 1 where both partitions are one single community, which are equal.
/// </param>
/// <param name="AdjustedRand">
/// Hubert and Arabie's index: 1 for equal partitions, 0 on average for random ones of the same sizes, negative below; 1 where both are
/// trivial in the same way.
/// </param>
/// <param name="VariationOfInformation">H₁ + H₂ − 2 I in bits, a distance: 0 for equal partitions.</param>
public sealed record PartitionSimilarityResult(
    double MutualInformation, double NormalisedMutualInformation, double AdjustedRand, double VariationOfInformation);
