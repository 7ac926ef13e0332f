using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>Pages of lists, against the algorithm of the Relay specification done on a list by hand.</summary>
public sealed class ListPagingTests
{
    private const int Items = 7;

    public static TheoryData<string, int?, int?, int?, int?> Pages()
    {
        var data = new TheoryData<string, int?, int?, int?, int?>();
        int?[] sizes = [null, 0, 2, 10];
        int?[] places = [null, 1, 5];
        foreach (var field in new[] { "list", "query", "later", "array" })
        {
            foreach (var (first, last) in sizes.SelectMany(f => sizes.Select(l => (f, l))))
            {
                foreach (var (after, before) in places.SelectMany(a => places.Select(b => (a, b)))) data.Add(field, first, after, last, before);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task UsePaging_OnAList_IsThePageOfTheRelaySpecification(string field, int? first, int? after, int? last, int? before)
    {
        var arguments = string.Join(' ', new[] { Number("first", first), Cursor("after", after), Number("last", last), Cursor("before", before) }.OfType<string>());
        using var result = await Server.ExecuteAsync($"{{ {field}{(arguments.Length > 0 ? $"({arguments})" : "")} {{ nodes edges {{ cursor node }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} totalCount }} }}");

        var edges = Expected(first ?? (last is null ? 3 : null), after, last, before);
        var hasPrevious = edges.Count > 0 && edges[0] > 0;
        var hasNext = edges.Count > 0 && edges[^1] < Items - 1;
        var json = result.ToJson();
        json.ShouldContain($"\"nodes\":[{string.Join(',', edges)}]");
        json.ShouldContain($"\"edges\":[{string.Join(',', edges.Select(e => $"{{\"cursor\":\"{Cursor(e)}\",\"node\":{e}}}"))}]");
        json.ShouldContain("\"totalCount\":7");
        if (edges.Count > 0) json.ShouldContain($"{{\"hasNextPage\":{(hasNext ? "true" : "false")},\"hasPreviousPage\":{(hasPrevious ? "true" : "false")},\"startCursor\":\"{Cursor(edges[0])}\",\"endCursor\":\"{Cursor(edges[^1])}\"}}");
    }

    [Theory]
    [InlineData("!")]
    [InlineData("eA==")]
    [InlineData("LTE=")]
    public async Task UsePaging_CursorOfNoPage_IsRefused(string cursor)
    {
        using var result = await Server.ExecuteAsync($"{{ list(after: \"{cursor}\") {{ nodes }} }}");

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe("HC0078");
    }

    [Fact]
    public async Task UsePaging_OnAList_HoldsThePageLimit()
    {
        using var result = await Server.ExecuteAsync("{ list(first: 11) { nodes } }");

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe("HC0051");
    }

    [Fact]
    public async Task UsePaging_NoList_IsNull() => (await Server.ExecuteAsync("{ none { nodes } }")).ToJson().ShouldBe("""{"data":{"none":null}}""");

    [Fact]
    public async Task UsePaging_TotalNotSelected_ReadsOnlyThePage()
    {
        (await Server.ExecuteAsync("{ endless(first: 2) { nodes pageInfo { hasNextPage } } }")).ToJson().ShouldBe("""{"data":{"endless":{"nodes":[0,1],"pageInfo":{"hasNextPage":true}}}}""");
    }

    private static IRequestExecutor Server { get; } = new ServiceCollection().AddGraphQL().AddQueryType<ListQueries>()
        .ModifyPagingOptions(o => (o.DefaultPageSize, o.MaxPageSize, o.IncludeTotalCount) = (3, 10, true))
        .ModifyCostOptions(o => o.EnforceCostLimits = false).BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Section 4.4 of the specification, word by word: cut by cursors, then from the end, then from the start.</summary>
    private static List<int> Expected(int? first, int? after, int? last, int? before)
    {
        var edges = Enumerable.Range(0, Items).Where(i => (after is null || i > after) && (before is null || i < before)).ToList();
        if (edges.Count > first) edges.RemoveRange(first.Value, edges.Count - first.Value);
        if (edges.Count > last) edges.RemoveRange(0, edges.Count - last.Value);
        return edges;
    }

    private static string? Number(string name, int? value) => value is null ? null : $"{name}: {value}";

    private static string? Cursor(string name, int? place) => place is null ? null : $"{name}: \"{Cursor(place.Value)}\"";

    private static string Cursor(int place) => Convert.ToBase64String([(byte)('0' + place)]);

    public sealed class ListQueries
    {
        [UsePaging] public IEnumerable<int> List => Enumerable.Range(0, Items);

        [UsePaging] public IQueryable<int> Query() => Enumerable.Range(0, Items).AsQueryable();

        [UsePaging]
        public async Task<List<int>> Later()
        {
            await Task.Yield();
            return [.. List];
        }

        [UsePaging] public ValueTask<int[]> Array(CancellationToken cancellation) => ValueTask.FromResult(List.ToArray());

        [UsePaging] public List<int>? None() => null;

        [UsePaging]
        public IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++) yield return i < 3 ? i : throw new InvalidOperationException("read too far");
        }
    }
}
