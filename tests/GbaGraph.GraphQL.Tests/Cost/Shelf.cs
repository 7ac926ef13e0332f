namespace GbaGraph.GraphQL.Tests.Cost;

/// <summary>Something with lists of every kind of length.</summary>
public sealed class Shelf
{
    public string Label => "top";

    [Cost(2)]
    public int Weight([Cost(3)] int? unit) => unit ?? 0;

    public List<string> Tags() => [];

    [ListSize(AssumedSize = 7)]
    public List<Book> Fixed() => [];

    [ListSize(AssumedSize = 9, SlicingArguments = ["take", "limit"], RequireOneSlicingArgument = false)]
    public List<Book> Sliced(int? take, [DefaultValue(4)] int? limit) => [.. Enumerable.Repeat(new Novel(), take ?? limit ?? 0)];

    [ListSize(SlicingArguments = ["take"])]
    public List<Book> Strict(int? take) => [.. Enumerable.Repeat(new Novel(), take ?? 0)];

    [UsePaging(MaxPageSize = 100, DefaultPageSize = 20, IncludeTotalCount = true)]
    public Connection<Book> Books(PagingArguments paging, CancellationToken cancellation) => new(ConnectionPageInfo.Empty, paging.First ?? 0);

    public string Search(BookFilterInput filter) => filter.ToString()!;

    public Shelf? Below() => null;
}
