namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>What later calls must see: the bookmarks of the writes that have ended. Safe to use from many threads at once.</summary>
internal sealed class BookmarkSet
{
    private readonly Lock _lock = new();
    private IReadOnlyList<string> _current = [];

    /// <summary>The bookmarks for a call that begins now.</summary>
    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_lock) return _current;
        }
    }

    /// <summary>Ends a write: what it gave stands for what it was given. Bookmarks that came meanwhile are of other writes, and stay.</summary>
    public void Replace(IEnumerable<string> given, IEnumerable<string> got)
    {
        lock (_lock) _current = [.. _current.Except(given, StringComparer.Ordinal).Union(got, StringComparer.Ordinal)];
    }

    /// <summary>Forgets them all, as where the server doesn't know them any more.</summary>
    public void Clear()
    {
        lock (_lock) _current = [];
    }
}
