using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Tests.Validation;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>Chapter 5 of the specification by example: for each section what passes, and what its rule refuses.</summary>
public sealed class ValidationExampleTests
{
    private static readonly IReadOnlyList<ValidationExample> All = Examples.Read<ValidationExample>("validation.jsonl");

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        for (var n = 0; n < All.Count; n++) data.Add(n, All[n].ToString());
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Validate_Example_EndsAsTheSectionSays(int number, string text)
    {
        var example = All[number];
        var schema = example.QueryOnly ? PetSchema.QueryOnly : PetSchema.Instance;

        var errors = DocumentValidator.Validate(schema, GraphQLParser.Parse(example.Document));

        (errors.Count == 0).ShouldBe(example.Valid, text + "\n" + string.Join('\n', errors.Select(e => e.Message)));
    }
}
