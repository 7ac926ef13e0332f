using GbaGraph.Domain.Actors;

namespace GbaGraph.Storage.Search;

/// <summary>An actor that has a token of a query.</summary>
/// <param name="Value">What the store keeps of it.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Degree">The number of its links.</param>
/// <param name="Names">Its names; their evidence is not looked at.</param>
internal sealed record SearchCandidate<T>(T Value, string Slug, long Degree, IReadOnlyList<ActorName> Names);
