namespace GbaGraph.Domain.Observations;

/// <summary>What an observation measures.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="NameZh">Name in Chinese, or null.</param>
/// <param name="Unit">The usual unit, or null.</param>
/// <param name="Direction">Which values are better.</param>
/// <param name="Definition">What it means, in our words.</param>
public sealed record Metric(string Key, string NameEn, string? NameZh, string? Unit, MetricDirection Direction, string Definition);
