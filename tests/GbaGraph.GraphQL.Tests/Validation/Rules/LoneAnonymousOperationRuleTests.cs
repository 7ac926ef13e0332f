namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query a { dog { name } } mutation b { sit }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { name } } query a { pet { name } }", "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.", 1)]
    [InlineData("{ dog { name } } { pet { name } }", "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.", 18)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
