using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Tests.Client;

public sealed class BookmarkSetTests
{
    [Fact]
    public void Replace_WritesThatOverlap_KeepsWhatBothGave()
    {
        var bookmarks = new BookmarkSet();
        bookmarks.Replace([], ["a"]);
        var (first, second) = (bookmarks.Current, bookmarks.Current);
        bookmarks.Replace(second, ["c"]);
        bookmarks.Replace(first, ["b"]);
        bookmarks.Current.ShouldBe(["c", "b"]);

        // One that began after both has seen both.
        bookmarks.Replace(bookmarks.Current, ["d"]);
        bookmarks.Current.ShouldBe(["d"]);
        bookmarks.Clear();
        bookmarks.Current.ShouldBeEmpty();
    }
}
