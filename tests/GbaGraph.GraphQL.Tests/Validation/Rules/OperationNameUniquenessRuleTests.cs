namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationNameUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }")]
    [InlineData("{ dog { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query a { dog { name } } query a { pet { name } }", "The operation name `a` is not unique.", 26)]
    [InlineData("query a { dog { name } } mutation a { sit }", "The operation name `a` is not unique.", 26)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
