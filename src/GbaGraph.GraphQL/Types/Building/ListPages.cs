using System.Globalization;
using System.Reflection;
using System.Text;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>
/// Cuts pages out of lists and queryable sources. A cursor is the item's place in the list, so that pages shift where items
/// come or go in between; a resolver that returns a <see cref="Connection{T}"/> can do better.
/// </summary>
internal static class ListPages
{
    private static readonly MethodInfo SliceItems = typeof(ListPages).GetMethod(nameof(Slice), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The resolver of a list, giving the page that the field's arguments ask for.</summary>
    public static FieldResolver Paged(FieldResolver list, Type item, PagingSettings paging)
    {
        var slice = SliceItems.MakeGenericMethod(item).CreateDelegate<Func<object?, PagingArguments, object?>>();
        if (list.Unwrap is not { } unwrap) return new FieldResolver(Cut) { ReleasesContext = list.ReleasesContext };
        return new FieldResolver(context => CutAsync(paging.Read(context), (Task)list.Invoke(context)!), task => ((Task<object?>)task).Result) { ReleasesContext = list.ReleasesContext };

        object? Cut(ResolverContext context)
        {
            var arguments = paging.Read(context);
            return slice(list.Invoke(context), arguments);
        }

        async Task<object?> CutAsync(PagingArguments arguments, Task task)
        {
            await task;
            return slice(unwrap(task), arguments);
        }
    }

    private static Connection<T>? Slice<T>(object? list, PagingArguments page)
    {
        if (list is null) return null;
        var source = (IEnumerable<T>)list;
        int? count = page.IncludeTotalCount || page.Last is not null ? CountOf(source) : null;
        var start = page.After is { } after ? PlaceOf(after, "after") + 1 : 0;
        var end = Math.Min(page.Before is { } before ? PlaceOf(before, "before") : int.MaxValue, count ?? int.MaxValue);
        if (page.First is { } first) end = (int)Math.Min(end, (long)start + first);
        if (page.Last is { } last) start = Math.Max(start, end - last);
        var length = Math.Max(0, end - start);
        var items = Take(source, start, length < int.MaxValue ? length + 1 : length);
        var hasNext = items.Count > length;
        var edges = items.Take(length).Select((item, i) => new Edge<T>(item, CursorOf(start + i))).ToArray();
        return new Connection<T>(edges, new ConnectionPageInfo(hasNext, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor), count ?? 0);
    }

    private static int CountOf<T>(IEnumerable<T> source) => source is IQueryable<T> query ? query.Count() : source.Count();

    private static List<T> Take<T>(IEnumerable<T> source, int start, int length) => source is IQueryable<T> query
        ? [.. query.Skip(start).Take(length)]
        : [.. source.Skip(start).Take(length)];

    private static string CursorOf(int place) => Convert.ToBase64String(Encoding.UTF8.GetBytes(place.ToString(CultureInfo.InvariantCulture)));

    /// <exception cref="GraphQLException">The cursor isn't one that a page gave.</exception>
    private static int PlaceOf(string cursor, string argument)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var length) && int.TryParse(bytes.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < int.MaxValue
            ? place
            : throw new GraphQLException(new Error($"The cursor of the argument `{argument}` is none of this list: give one that a page of it had.", "HC0078"));
    }
}
