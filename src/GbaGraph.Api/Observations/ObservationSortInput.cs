using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Observations;

/// <summary>How to order observations; one field an entry.</summary>
public sealed class ObservationSortInput
{
    public SortEnumType? Key { get; init; }
    public SortEnumType? Metric { get; init; }
    public SortEnumType? Value { get; init; }
    public SortEnumType? Period { get; init; }

    internal static IReadOnlyList<Sort<ObservationSortField>> ToDomain(List<ObservationSortInput>? inputs)
    {
        var order = new List<Sort<ObservationSortField>>();
        foreach (var input in inputs ?? [])
        {
            order.Add(ObservationSortField.Id, input.Key);
            order.Add(ObservationSortField.Metric, input.Metric);
            order.Add(ObservationSortField.Value, input.Value);
            order.Add(ObservationSortField.Period, input.Period);
        }

        return order;
    }
}
