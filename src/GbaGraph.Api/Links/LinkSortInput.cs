using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Links;

/// <summary>How to order links; one field an entry.</summary>
public sealed class LinkSortInput
{
    public SortEnumType? Id { get; init; }
    public SortEnumType? Kind { get; init; }
    public SortEnumType? Start { get; init; }
    public SortEnumType? End { get; init; }

    internal static IReadOnlyList<Sort<LinkSortField>> ToDomain(List<LinkSortInput>? inputs)
    {
        var order = new List<Sort<LinkSortField>>();
        foreach (var input in inputs ?? [])
        {
            order.Add(LinkSortField.Id, input.Id);
            order.Add(LinkSortField.Kind, input.Kind);
            order.Add(LinkSortField.Start, input.Start);
            order.Add(LinkSortField.End, input.End);
        }

        return order;
    }
}
