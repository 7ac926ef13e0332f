namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariablesUsedRuleTests : RuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean) { ...F } fragment F on Query { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query ($a: Boolean!) { dog { name @skip(if: $a) } }")]
    [InlineData("query ($a: Any) { arguments { anyArgField(anyArg: {x: [$a]}) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained } }", "The following variables were not used: a.", 1)]
    [InlineData("query ($a: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained }", "The following variables were not used: a.", 1)]
    [InlineData("query A($a: Boolean) { dog { ...F } } query B($a: Boolean, $x: Int, $y: Int) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "The following variables were not used: x, y.", 39)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
