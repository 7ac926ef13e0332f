using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;

namespace GbaGraph.Storage.Analysis;

/// <summary>Which actors and links make an undirected network; links between the same two actors are one edge.</summary>
/// <param name="ActorKinds">Kinds of the actors. Every actor of these kinds is a node, also without links.</param>
/// <param name="LinkKinds">Kinds of the links.</param>
/// <param name="Statuses">How real the links are.</param>
/// <param name="AsOf">Only links that may have been in force at some day of this date; null for all.</param>
/// <param name="Places">Only actors whose place is one of these (slugs) or lies in one of them by stated links LOCATED_IN and PART_OF; null for all.</param>
public sealed record NetworkFilter(
    IReadOnlyList<ActorKind> ActorKinds, IReadOnlyList<LinkKind> LinkKinds, IReadOnlyList<LinkStatus> Statuses, PartialDate? AsOf, IReadOnlyList<string>? Places);
