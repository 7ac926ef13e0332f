namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class BookFilterInput
{
    [Cost(4)]
    public string? Title { get; init; }

    public int? Pages { get; init; }

    public List<BookFilterInput>? And { get; init; }
}
