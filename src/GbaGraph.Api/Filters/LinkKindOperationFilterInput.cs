using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a kind of link; all that are given must hold.</summary>
public sealed class LinkKindOperationFilterInput
{
    public LinkKind? Eq { get; init; }
    public LinkKind? Neq { get; init; }
    public List<LinkKind>? In { get; init; }
    public List<LinkKind>? Nin { get; init; }

    internal MemberFilter<LinkKind> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
