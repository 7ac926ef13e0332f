using GbaGraph.Domain.Paging;

namespace GbaGraph.Storage.Paging;

/// <summary>The orders of the port as orders of columns.</summary>
internal static class Orders
{
    public static KeysetOrder Actors(IReadOnlyList<Sort<ActorSortField>> order) => Of("actors", "slug", order, field => field switch
    {
        ActorSortField.Name => new("name"),
        ActorSortField.Kind => new("kind"),
        ActorSortField.Founded => new("founded_first", IsNullable: true),
        ActorSortField.Degree => new("degree", IsNumber: true),
        _ => new("slug"),
    });

    public static KeysetOrder Links(IReadOnlyList<Sort<LinkSortField>> order) => Of("links", "id", order, field => field switch
    {
        LinkSortField.Kind => new("kind"),
        LinkSortField.Start => new("start_first", IsNullable: true),
        LinkSortField.End => new("end_first", IsNullable: true),
        _ => new("id"),
    });

    public static KeysetOrder Observations(IReadOnlyList<Sort<ObservationSortField>> order) => Of("observations", "id", order, field => field switch
    {
        ObservationSortField.Metric => new("metric"),
        ObservationSortField.Value => new("value_key", IsNullable: true),
        ObservationSortField.Period => new("period_first", IsNullable: true),
        _ => new("id"),
    });

    public static KeysetOrder Events(IReadOnlyList<Sort<EventSortField>> order) => Of("events", "id", order, field => field switch
    {
        EventSortField.Date => new("date_first", IsNullable: true),
        _ => new("id"),
    });

    public static KeysetOrder Conflicts { get; } = new("conflicts", [new SortKey("id")]);

    // What follows the id, or repeats a criterion, can't change the order.
    private static KeysetOrder Of<T>(string entity, string id, IReadOnlyList<Sort<T>> order, Func<T, SortKey> keyOf) where T : struct, Enum
    {
        var keys = new List<SortKey>();
        foreach (var sort in order)
        {
            var key = keyOf(sort.Field) with { IsDescending = sort.Direction == SortDirection.Descending };
            if (keys.All(k => k.Column != key.Column)) keys.Add(key);
            if (key.Column == id) return new(entity, keys);
        }

        keys.Add(new SortKey(id));
        return new(entity, keys);
    }
}
