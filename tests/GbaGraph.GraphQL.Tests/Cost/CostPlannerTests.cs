namespace GbaGraph.GraphQL.Tests.Cost;

/// <summary>Costs worked out by hand: a composite field or list weighs 1, a leaf 0; an object 1; the root type 1.</summary>
public sealed class CostPlannerTests
{
    private static readonly CostServer Server = new();

    [Theory]
    [InlineData("{ name }", 0, 1)]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ shelf { label } }", 1, 2)]
    [InlineData("{ shelf { weight } }", 3, 2)]
    [InlineData("{ shelf { weight(unit: 1) } }", 6, 2)]
    [InlineData("{ shelf { tags } }", 2, 2)]
    [InlineData("{ shelf { a: weight b: weight(unit: 2) } }", 8, 2)]
    [InlineData("{ shelf { below { below { label } } } }", 3, 4)]
    public void Evaluate_Fields_WeighAsTheSpecificationSays(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    // The cost specification's own examples of weights: of a field in a sized list, of an argument, and of an input field that makes the request cheaper.
    [Theory]
    [InlineData("{ readers(max: 5) { age } }", 11, 6)]
    [InlineData("{ topProducts(filter: {exact: true}) }", 20, 1)]
    [InlineData("{ topProducts(filter: {approx: {field: true}}) }", 8, 1)]
    [InlineData("{ topProducts }", 5, 1)]
    public void Evaluate_ExamplesOfTheSpecification_CostWhatItSays(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    [Theory]
    [InlineData("{ shelf { fixed { title } } }", 2, 9)]
    [InlineData("{ shelf { fixed { shelf { label } } } }", 9, 16)]
    [InlineData("{ shelf { sliced { title } } }", 2, 6)]
    [InlineData("{ shelf { sliced(take: 3) { title } } }", 2, 6)]
    [InlineData("{ shelf { sliced(take: 30) { title } } }", 2, 32)]
    [InlineData("{ shelf { sliced(take: -5) { title } } }", 2, 6)]
    [InlineData("{ shelf { sliced(take: null, limit: null) { title } } }", 2, 11)]
    [InlineData("{ shelf { sliced(take: 0, limit: 0) { shelf { label } } } }", 2, 2)]
    [InlineData("{ shelf { fixed { shelf { fixed { shelf { label } } } } } }", 65, 114)]
    public void Evaluate_Lists_MultiplyWhatIsInThem(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    // The connection and its page info are objects of their own; nodes and edges are as long as the page.
    [Theory]
    [InlineData("{ shelf { books { nodes { title } } } }", 3, 23)]
    [InlineData("{ shelf { books(first: 5) { nodes { title } } } }", 3, 8)]
    [InlineData("{ shelf { books(last: 6) { nodes { title } } } }", 3, 9)]
    [InlineData("{ shelf { books(first: 5) { edges { cursor node { title } } } } }", 8, 13)]
    [InlineData("{ shelf { books(first: 100000) { nodes { title } } } }", 3, 103)]
    [InlineData("{ shelf { books(first: 5) { totalCount pageInfo { hasNextPage } } } }", 3, 4)]
    public void Evaluate_Pages_AreAsLongAsTheirArgumentsSay(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    [Theory]
    [InlineData("{ shelf { fixed { title ... on Novel { plot } } } }", 212, 9)]
    [InlineData("{ shelf { fixed { ... on Novel { plot } ... on Atlas { maps { label } } } } }", 212, 16)]
    [InlineData("{ shelf { fixed { ... on Atlas { maps { below { label } } } } } }", 16, 23)]
    [InlineData("{ shelf { fixed { ... on Book { ... on Novel { shelf { label } } } ... on Atlas { shelf { below { label } } } } } }", 16, 23)]
    public void Evaluate_AbstractTypes_CostAsMuchAsTheirDearest(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    [Theory]
    [InlineData("{ shelf { weight } shelf { weight } }", 3, 2)]
    [InlineData("{ shelf { below { label } } shelf { below { below { label } } } }", 3, 4)]
    [InlineData("{ shelf { below { label } } ...F ...F } fragment F on Query { shelf { below { label } } }", 2, 3)]
    [InlineData("{ shelf { fixed { title } } ... @include(if: false) { shelf { fixed { shelf { label } } } } }", 9, 16)]
    [InlineData("query __schema { shelf { ...__type } } fragment __type on Shelf { __schema: fixed { title } }", 2, 9)]
    public void Evaluate_FieldsAskedForTwice_CountOnceWithAllTheirSelections(string document, double fields, double types) => Server.Cost(document).ShouldBe((fields, types));

    [Theory]
    [InlineData("{ shelf { search(filter: {}) } }", 2)]
    [InlineData("{ shelf { search(filter: {title: \"a\"}) } }", 6)]
    [InlineData("{ shelf { search(filter: {and: [{title: \"a\"}, {pages: 3, title: \"b\"}]}) } }", 11)]
    public void Evaluate_InputObjects_WeighWithTheirFields(string document, double fields) => Server.Cost(document).Fields.ShouldBe(fields);

    [Theory]
    [InlineData("query ($n: Int) { shelf { books(first: $n) { nodes { title } } } }", """{"n":8}""", 3, 11)]
    [InlineData("query ($n: Int) { shelf { books(first: $n) { nodes { title } } } }", """{"n":9}""", 3, 12)]
    [InlineData("query ($n: Int) { shelf { books(first: $n) { nodes { title } } } }", "{}", 3, 23)]
    [InlineData("query ($n: Int = 2) { shelf { books(first: $n) { nodes { title } } } }", "{}", 3, 5)]
    [InlineData("query ($n: Int, $m: Int) { shelf { sliced(take: $n, limit: $m) { title } } }", """{"n":8,"m":12}""", 2, 14)]
    [InlineData("query ($m: Int) { shelf { sliced(limit: $m) { title } } }", "{}", 2, 6)]
    [InlineData("query ($m: Int) { shelf { sliced(limit: $m) { title } } }", """{"m":null}""", 2, 11)]
    [InlineData("query ($n: Int) { shelf { strict(take: $n) { shelf { strict(take: $n) { title } } } } }", """{"n":10}""", 22, 122)]
    [InlineData("query ($f: BookFilterInput!) { shelf { search(filter: $f) } }", """{"f":{"and":[{"title":"a"}]}}""", 7, 2)]
    [InlineData("query ($f: BookFilterInput!) { shelf { search(filter: {and: [$f]}) } }", """{"f":{"title":"a"}}""", 7, 2)]
    public void Evaluate_Variables_CountByTheirValues(string document, string variables, double fields, double types) => Server.Cost(document, variables).ShouldBe((fields, types));

    [Fact]
    public void Evaluate_DeepestPages_CostANumberThatJsonCanSay()
    {
        var deep = string.Concat(Enumerable.Repeat("strict(take: 2147483647) { shelf { ", 15)) + "label" + new string('}', 30);
        Server.Cost("{ shelf { " + deep + " } }").Types.ShouldBeInRange(1e100, double.MaxValue);
    }

    [Theory]
    [InlineData("{ shelf { strict { title } } }", 11)]
    [InlineData("{ shelf { below { strict { title } } } }", 19)]
    public void Evaluate_NoSlicingArgumentWhereOneIsRequired_IsRefused(string document, int column)
    {
        var error = Server.Answer(document, reporting: GraphQL.Cost.CostReporting.Report).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("HC0082");
        error.Locations.ShouldBe([new Location(1, column)]);
        error.Message.ShouldContain("take");
    }
}
