namespace GbaGraph.Domain.Observations;

/// <summary>Where a rank was given.</summary>
/// <param name="List">The ranking.</param>
/// <param name="Issuer">Who issued it, or null.</param>
/// <param name="Field">Among whom, or null.</param>
public sealed record Ranking(string List, string? Issuer, string? Field);
