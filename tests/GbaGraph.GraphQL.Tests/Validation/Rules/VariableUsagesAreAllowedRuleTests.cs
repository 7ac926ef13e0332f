namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariableUsagesAreAllowedRuleTests : RuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean) { arguments { booleanArgField(booleanArg: $a) } }")]
    [InlineData("query ($a: Boolean!) { arguments { booleanArgField(booleanArg: $a) } }")]
    [InlineData("query ($a: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $a) } }")]
    [InlineData("query ($a: [Boolean!]!) { arguments { booleanListArgField(booleanListArg: $a) } }")]
    [InlineData("query ($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }")]
    [InlineData("query ($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }")]
    [InlineData("query ($a: Boolean = true) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }")]
    [InlineData("query ($a: [[Int!]!]!) { arguments { gridArgField(grid: $a) } }")]
    [InlineData("query ($n: Int!) { arguments { strictArgField(strict: {count: $n, times: $n, list: [$n]}) } }")]
    [InlineData("query ($n: Int) { arguments { strictArgField(strict: {count: 1, times: $n}) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query ($a: Int) { arguments { booleanArgField(booleanArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 59)]
    [InlineData("query ($a: [Boolean]) { arguments { booleanArgField(booleanArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 65)]
    [InlineData("query ($a: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 77)]
    [InlineData("query ($a: [Boolean]) { arguments { booleanListArgField(booleanListArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 73)]
    [InlineData("query ($a: Boolean!) { arguments { booleanListArgField(booleanListArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 72)]
    [InlineData("query ($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 84)]
    [InlineData("query ($a: String) { arguments { idArgField(idArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 52)]
    [InlineData("query ($a: Int) { arguments { floatArgField(floatArg: $a) } }", "The variable `a` is not compatible with the type of the current location.", 55)]
    [InlineData("query ($n: Int) { arguments { strictArgField(strict: {count: $n}) } }", "The variable `n` is not compatible with the type of the current location.", 62)]
    [InlineData("query ($n: Int) { arguments { strictArgField(strict: {count: 1, list: [$n]}) } }", "The variable `n` is not compatible with the type of the current location.", 72)]
    [InlineData("query ($n: Int) { dog { name @skip(if: $n) } }", "The variable `n` is not compatible with the type of the current location.", 40)]
    [InlineData("query ($n: Int) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $n) }", "The variable `n` is not compatible with the type of the current location.", 83)]
    [InlineData("query ($a: [[Int]]) { arguments { gridArgField(grid: $a) } }", "The variable `a` is not compatible with the type of the current location.", 54)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
