using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Vocabularies;
using SortDirection = GbaGraph.Domain.Paging.SortDirection;

namespace GbaGraph.Storage.Tests.Oracles;

/// <summary>Orders by their docstrings, over rows in memory: missing values last in both directions, the id at the end.</summary>
internal static class OrderOracle
{
    public static List<Actor> Sort(IEnumerable<Actor> rows, IReadOnlyList<Sort<ActorSortField>> order, Func<string, int> degree) => Sort(rows, order, a => a.Slug, (a, field) => field switch
    {
        ActorSortField.Name => Text(a.NameIn("en")),
        ActorSortField.Kind => Text(Vocabulary.NameOf(a.Kind)),
        ActorSortField.Founded => a.Founded?.Earliest,
        ActorSortField.Degree => degree(a.Slug),
        _ => Text(a.Slug),
    });

    public static List<Link> Sort(IEnumerable<Link> rows, IReadOnlyList<Sort<LinkSortField>> order) => Sort(rows, order, l => l.Id, (l, field) => field switch
    {
        LinkSortField.Kind => Text(Vocabulary.NameOf(l.Kind)),
        LinkSortField.Start => l.Start?.Earliest,
        LinkSortField.End => l.End?.Earliest,
        _ => Text(l.Id),
    });

    public static List<Observation> Sort(IEnumerable<Observation> rows, IReadOnlyList<Sort<ObservationSortField>> order) => Sort(rows, order, o => o.Id, (o, field) => field switch
    {
        ObservationSortField.Metric => Text(o.Metric),
        ObservationSortField.Value => o.Quantity.Value,
        ObservationSortField.Period => o.Period?.Earliest,
        _ => Text(o.Id),
    });

    public static List<Event> Sort(IEnumerable<Event> rows, IReadOnlyList<Sort<EventSortField>> order) => Sort(rows, order, e => e.Id, (e, field) => field switch
    {
        EventSortField.Date => e.Date?.Earliest,
        _ => Text(e.Id),
    });

    private static List<T> Sort<T, TField>(IEnumerable<T> rows, IReadOnlyList<Sort<TField>> order, Func<T, string> id, Func<T, TField, IComparable?> value) where TField : struct, Enum
    {
        var list = rows.ToList();
        list.Sort((a, b) =>
        {
            foreach (var sort in order)
            {
                var (x, y) = (value(a, sort.Field), value(b, sort.Field));
                if (x is null && y is null) continue;
                if (x is null || y is null) return x is null ? 1 : -1;
                var compared = x.CompareTo(y);
                if (compared != 0) return sort.Direction == SortDirection.Ascending ? compared : -compared;
            }

            return string.CompareOrdinal(id(a), id(b));
        });
        return list;
    }

    private static OrdinalText Text(string text) => new(text);

    private sealed record OrdinalText(string Value) : IComparable
    {
        public int CompareTo(object? obj) => string.CompareOrdinal(Value, ((OrdinalText)obj!).Value);
    }
}
