using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Actors;

/// <summary>How to order actors; one field an entry.</summary>
public sealed class ActorSortInput
{
    public SortEnumType? Slug { get; init; }

    /// <summary>By the name shown in English.</summary>
    public SortEnumType? Name { get; init; }

    public SortEnumType? Kind { get; init; }
    public SortEnumType? Founded { get; init; }

    /// <summary>By the number of links of any status.</summary>
    public SortEnumType? Degree { get; init; }

    internal static IReadOnlyList<Sort<ActorSortField>> ToDomain(List<ActorSortInput>? inputs)
    {
        var order = new List<Sort<ActorSortField>>();
        foreach (var input in inputs ?? [])
        {
            order.Add(ActorSortField.Slug, input.Slug);
            order.Add(ActorSortField.Name, input.Name);
            order.Add(ActorSortField.Kind, input.Kind);
            order.Add(ActorSortField.Founded, input.Founded);
            order.Add(ActorSortField.Degree, input.Degree);
        }

        return order;
    }
}
