using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;

namespace GbaGraph.Api.Filters;

/// <summary>Conditions on a status; all that are given must hold.</summary>
public sealed class LinkStatusOperationFilterInput
{
    public LinkStatus? Eq { get; init; }
    public LinkStatus? Neq { get; init; }
    public List<LinkStatus>? In { get; init; }
    public List<LinkStatus>? Nin { get; init; }

    internal MemberFilter<LinkStatus> ToDomain() => new() { Eq = Eq, Neq = Neq, In = In, Nin = Nin };
}
