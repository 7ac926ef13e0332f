namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ... on Boolean { ... { ...F } } } } fragment F on Dog { name }", "Fragments can only be declared on unions, interfaces, and objects.", 9)]
    [InlineData("{ dog { ... on ComplexInput { ... on Dog { name } } } }", "Fragments can only be declared on unions, interfaces, and objects.", 9)]
    [InlineData("{ dog { ...F } } fragment F on DogCommand { ... on Dog { name } }", "Fragments can only be declared on unions, interfaces, and objects.", 18)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
