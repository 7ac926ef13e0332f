namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog @include(if: true) { name @skip(if: false) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog @unknown { name } }", "The specified directive `unknown` is not supported by the current schema.", 7)]
    [InlineData("query @unknown(a: {b: 1}) { dog { name } }", "The specified directive `unknown` is not supported by the current schema.", 7)]
    [InlineData("query ($a: Boolean! @unknown) { dog { name @skip(if: $a) } }", "The specified directive `unknown` is not supported by the current schema.", 21)]
    [InlineData("{ ...F @unknown ... @unknown { dog { name } } } fragment F on Query @unknown { dog { name } }", "The specified directive `unknown` is not supported by the current schema.", 8, 21, 69)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
