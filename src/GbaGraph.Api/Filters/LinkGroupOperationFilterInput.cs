using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a group of link kinds; all that are given must hold.</summary>
public sealed class LinkGroupOperationFilterInput
{
    public LinkGroup? Eq { get; init; }
    public LinkGroup? Neq { get; init; }
    public List<LinkGroup>? In { get; init; }
    public List<LinkGroup>? Nin { get; init; }

    internal MemberFilter<LinkGroup> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
