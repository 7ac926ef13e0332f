using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;

namespace GbaGraph.Storage.Analysis;

/// <summary>A network as a server has it, of one revision.</summary>
/// <param name="Revision">Revision of the store.</param>
/// <param name="ContentHash">Hash of the store's content.</param>
/// <param name="Slugs">The actor of each node, in ordinal order.</param>
/// <param name="Components">The connected component of each node, by any number that its members share.</param>
/// <param name="Edges">Number of edges.</param>
/// <param name="ActorsByKind">Number of actors of each kind that has any, in order of the vocabulary.</param>
/// <param name="LinksByKind">Number of links of each kind that has any, in order of the vocabulary.</param>
public sealed record ServerNetwork(
    long Revision, string ContentHash, IReadOnlyList<string> Slugs, IReadOnlyList<long> Components, int Edges,
    IReadOnlyList<KeyValuePair<ActorKind, int>> ActorsByKind, IReadOnlyList<KeyValuePair<LinkKind, int>> LinksByKind);
