using GbaGraph.Api.Filters;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Paging;

/// <summary>Sort criteria of the API in the terms of the domain.</summary>
internal static class Orders
{
    public static void Add<TField>(this List<Sort<TField>> order, TField field, SortEnumType? direction) where TField : struct, Enum
    {
        if (direction is { } given) order.Add(new(field, given == SortEnumType.ASC ? SortDirection.Ascending : SortDirection.Descending));
    }
}
