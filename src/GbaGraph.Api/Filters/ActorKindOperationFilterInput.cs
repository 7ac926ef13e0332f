using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a kind of actor; all that are given must hold.</summary>
public sealed class ActorKindOperationFilterInput
{
    public ActorKind? Eq { get; init; }
    public ActorKind? Neq { get; init; }
    public List<ActorKind>? In { get; init; }
    public List<ActorKind>? Nin { get; init; }

    internal MemberFilter<ActorKind> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
