using GbaGraph.Domain.Actors;

namespace GbaGraph.Storage;

/// <summary>How the actors that fulfil a filter fall apart. Only what occurs is in; an actor without a place is in no place, one that several sources say is in each of them.</summary>
/// <param name="Total">Number of actors.</param>
/// <param name="Kinds">Number of each kind.</param>
/// <param name="Places">Number in each place, by slug.</param>
/// <param name="Sources">Number that each source says exist, by key.</param>
public sealed record ActorFacets(int Total, IReadOnlyDictionary<ActorKind, int> Kinds, IReadOnlyDictionary<string, int> Places, IReadOnlyDictionary<string, int> Sources);
