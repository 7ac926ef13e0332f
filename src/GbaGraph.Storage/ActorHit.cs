using GbaGraph.Domain.Actors;

namespace GbaGraph.Storage;

/// <summary>An actor found by a text.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Score">How well it fits, from 0 (excluded) to 1 (exact); see <c>GbaGraph.Domain.Search</c>.</param>
/// <param name="Matched">The name that fits best.</param>
public sealed record ActorHit(Actor Actor, double Score, string Matched);
