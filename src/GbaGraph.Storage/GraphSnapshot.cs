using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;

namespace GbaGraph.Storage;

/// <summary>Every actor and link of the store at one moment.</summary>
/// <param name="Revision">The store's revision at that moment.</param>
/// <param name="ContentHash">Hash of the content in the canonical form of docs/model.md, the same in every store.</param>
/// <param name="Actors">Actors by slug, ordinal.</param>
/// <param name="Links">Links by id, ordinal.</param>
public sealed record GraphSnapshot(long Revision, string ContentHash, IReadOnlyList<Actor> Actors, IReadOnlyList<Link> Links);
