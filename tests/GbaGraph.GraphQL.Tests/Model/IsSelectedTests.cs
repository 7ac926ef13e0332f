using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>What a resolver is told of the fields selected below it.</summary>
public sealed class IsSelectedTests
{
    [Theory]
    [InlineData("{ shelf { isAuthorWanted } }", false)]
    [InlineData("{ shelf { isAuthorWanted books { title } } }", false)]
    [InlineData("{ shelf { isAuthorWanted author { name } } }", false)]
    [InlineData("{ shelf { isAuthorWanted books { title author { name } } } }", true)]
    [InlineData("{ shelf { isAuthorWanted all: books { by: author { name } } } }", true)]
    [InlineData("{ shelf { isAuthorWanted ...on Shelf { books { ...B } } } } fragment B on Book { author { name } }", true)]
    [InlineData("{ shelf { isAuthorWanted first { next { title author { name } } } } }", true)]
    [InlineData("{ shelf { isAuthorWanted first { author { name } } } }", false)]
    public async Task IsSelected_FieldsInBraces_AreLookedForBelow(string query, bool isWanted)
    {
        using var result = await Server.ExecuteAsync(query);

        result.Errors.ShouldBeEmpty();
        result.ToJson().ShouldStartWith($$$"""{"data":{"shelf":{"isAuthorWanted":{{{(isWanted ? "true" : "false")}}}""");
    }

    private static IRequestExecutor Server { get; } = new ServiceCollection().AddGraphQL().AddQueryType<Library>()
        .ModifyCostOptions(o => o.EnforceCostLimits = false).BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();

    public sealed class Library
    {
        public Shelf GetShelf([IsSelected("books { author } first { next { author } }")] bool isAuthorWanted) => new(isAuthorWanted);
    }

    public sealed record Shelf(bool IsAuthorWanted)
    {
        public IReadOnlyList<Book> Books { get; } = [new Book()];

        public Book First { get; } = new();

        public Author Author { get; } = new();
    }

    public sealed class Book
    {
        public string Title => "Water Margin";

        public Author Author { get; } = new();

        public Book Next => new();
    }

    public sealed class Author
    {
        public string Name => "Shi Nai'an";
    }
}
