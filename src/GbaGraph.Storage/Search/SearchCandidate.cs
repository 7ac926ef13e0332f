using GbaGraph.Domain.Actors;

namespace GbaGraph.Storage.Search;

/// <summary>What has a token of a query in one of its names or titles.</summary>
/// <param name="Value">What the store keeps of it.</param>
/// <param name="Slug">Its slug, or a key that is no slug.</param>
/// <param name="Degree">The number of its links; 0 for what is no actor.</param>
/// <param name="Names">Its names or titles; their evidence is not looked at.</param>
internal sealed record SearchCandidate<T>(T Value, string Slug, long Degree, IReadOnlyList<ActorName> Names);
