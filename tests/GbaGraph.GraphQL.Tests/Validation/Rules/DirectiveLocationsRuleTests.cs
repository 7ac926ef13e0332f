namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectiveLocationsRuleTests : RuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean! @tag) @tag { dog @tag { name @skip(if: $a) } }")]
    [InlineData("{ ...F @onFragment ... @onFragment { dog { name } } } fragment F on Query @onFragment { dog { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query @skip(if: true) { dog { name } }", "The specified directive is not valid the current location.", 7)]
    [InlineData("mutation @tag { sit }", "The specified directive is not valid the current location.", 10)]
    [InlineData("subscription @tag { second }", "The specified directive is not valid the current location.", 14)]
    [InlineData("{ dog @onFragment { name } }", "The specified directive is not valid the current location.", 7)]
    [InlineData("query ($a: Boolean! @skip(if: true)) { dog { name @skip(if: $a) } }", "The specified directive is not valid the current location.", 21)]
    [InlineData("{ ...F @tag ... @tag { dog { name } } } fragment F on Query @tag { dog { name } }", "The specified directive is not valid the current location.", 8, 17, 61)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
