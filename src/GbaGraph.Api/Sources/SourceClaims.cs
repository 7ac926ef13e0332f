using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Sources;

/// <summary>What one source gives to the record.</summary>
/// <param name="Actors">Number of actors that it says exist.</param>
/// <param name="Links">Number of links that it states.</param>
/// <param name="Frameworks">Its frameworks, by key.</param>
public sealed record SourceClaims(int Actors, int Links, IReadOnlyList<Framework> Frameworks);
