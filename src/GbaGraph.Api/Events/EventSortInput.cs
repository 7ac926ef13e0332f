using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Events;

/// <summary>How to order events; one field an entry.</summary>
public sealed class EventSortInput
{
    public SortEnumType? Key { get; init; }
    public SortEnumType? Date { get; init; }

    internal static IReadOnlyList<Sort<EventSortField>> ToDomain(List<EventSortInput>? inputs)
    {
        var order = new List<Sort<EventSortField>>();
        foreach (var input in inputs ?? [])
        {
            order.Add(EventSortField.Id, input.Key);
            order.Add(EventSortField.Date, input.Date);
        }

        return order;
    }
}
