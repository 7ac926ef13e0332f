using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Meta;

/// <summary>How many actors of a kind there are.</summary>
public sealed record KindCount(ActorKind Kind, int Count);
