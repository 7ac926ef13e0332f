namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ...F ... on Dog { name } ... @include(if: true) { name } } } fragment F on Dog { name }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ...F } } fragment F on NotInSchema { name }", "Unknown type `NotInSchema`.", 18)]
    [InlineData("{ dog { ... on NotInSchema { name { deeper } } } }", "Unknown type `NotInSchema`.", 9)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
