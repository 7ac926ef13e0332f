namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ arguments { booleanArgField(booleanArg: true) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 123) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1.5) } }")]
    [InlineData("{ arguments { intArgField(intArg: null) } }")]
    [InlineData("{ arguments { idArgField(idArg: 1) } }")]
    [InlineData("{ arguments { idArgField(idArg: \"a\") } }")]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: [true, null]) } }")]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: true) } }")]
    [InlineData("{ arguments { gridArgField(grid: [[1, 2], [3]]) } }")]
    [InlineData("{ arguments { gridArgField(grid: [[]]) } }")]
    [InlineData("{ arguments { gridArgField(grid: 1) } }")]
    [InlineData("{ arguments { anyArgField(anyArg: {a: [1, \"x\", {b: null}]}) } }")]
    [InlineData("{ arguments { strictArgField(strict: {count: 1, list: 2, many: {count: 2}}) } }")]
    [InlineData("{ arguments { keyArgField(key: {code: \"a\"}) } }")]
    [InlineData("query ($s: ComplexInput = {name: \"Fido\"}) { findDog(complex: $s) { name } }")]
    [InlineData("query ($s: Int! = 1) { arguments { intArgField(intArg: $s) } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ arguments { booleanArgField(booleanArg: \"true\") } }", "The specified argument value does not match the argument type.", 43)]
    [InlineData("{ arguments { booleanArgField(booleanArg: 1) } }", "The specified argument value does not match the argument type.", 43)]
    [InlineData("{ arguments { floatArgField(floatArg: \"1\") } }", "The specified argument value does not match the argument type.", 39)]
    [InlineData("{ arguments { intArgField(intArg: \"123\") } }", "The specified argument value does not match the argument type.", 35)]
    [InlineData("{ arguments { intArgField(intArg: 1.0) } }", "The specified argument value does not match the argument type.", 35)]
    [InlineData("{ arguments { intArgField(intArg: 2147483648) } }", "The specified argument value does not match the argument type.", 35)]
    [InlineData("{ arguments { stringArgField(stringArg: 1) } }", "The specified argument value does not match the argument type.", 41)]
    [InlineData("{ arguments { stringArgField(stringArg: X) } }", "The specified argument value does not match the argument type.", 41)]
    [InlineData("{ arguments { stringArgField(stringArg: [\"x\"]) } }", "The specified argument value does not match the argument type.", 41)]
    [InlineData("{ arguments { stringArgField(stringArg: {a: 1}) } }", "The specified argument value does not match the argument type.", 41)]
    [InlineData("{ arguments { idArgField(idArg: 1.5) } }", "The specified argument value does not match the argument type.", 33)]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: [1]) } }", "The specified argument value does not match the argument type.", 51)]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: [[true]]) } }", "The specified argument value does not match the argument type.", 51)]
    [InlineData("{ arguments { gridArgField(grid: [[1, null]]) } }", "The specified argument value does not match the argument type.", 34)]
    [InlineData("{ arguments { gridArgField(grid: [null]) } }", "The specified argument value does not match the argument type.", 34)]
    [InlineData("{ arguments { gridArgField(grid: [[\"x\"]]) } }", "The specified argument value does not match the argument type.", 34)]
    [InlineData("{ arguments { strictArgField(strict: \"x\") } }", "The specified argument value does not match the argument type.", 38)]
    [InlineData("{ arguments { strictArgField(strict: [{count: 1}]) } }", "The specified argument value does not match the argument type.", 38)]
    [InlineData("{ arguments { optionalNonNullBooleanArgField(optionalBooleanArg: null) } }", "The specified argument value does not match the argument type.", 66)]
    [InlineData("{ dog { doesKnowCommand(dogCommand: JUMP) } }", "The specified argument value does not match the argument type.", 37)]
    [InlineData("{ dog { doesKnowCommand(dogCommand: \"SIT\") } }", "The specified argument value does not match the argument type.", 37)]
    [InlineData("{ findDog(complex: {name: 123}) { name } }", "The specified value type of field `name` does not match the field type.", 27)]
    [InlineData("{ arguments { strictArgField(strict: {count: 1, times: null}) } }", "The specified value type of field `times` does not match the field type.", 56)]
    [InlineData("{ arguments { strictArgField(stricts: [{count: 1, inner: {count: \"x\"}}]) } }", "The specified value type of field `count` does not match the field type.", 66)]
    [InlineData("query ($a: Int = \"x\") { arguments { intArgField(intArg: $a) } }", "The specified value does not match the variable type.", 18)]
    [InlineData("query ($a: Int! = null) { arguments { intArgField(intArg: $a) } }", "The specified value does not match the variable type.", 19)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);

    [Fact]
    public void Validate_WrongArgument_TellsValueTypeAndPath()
    {
        var error = Validate("{ a: arguments { intArgField(intArg: [ 1,\"x\"]) } }").ShouldHaveSingleItem();
        error.Path.ShouldBe(["a", "intArgField"]);
        error.Extensions.Select(pair => $"{pair.Key}={pair.Value}").ShouldBe(
        [
            "argument=intArg", "argumentValue=[ 1, \"x\" ]", "locationType=Int",
            "specifiedBy=https://spec.graphql.org/October2021/#sec-Values-of-Correct-Type",
        ]);
    }
}
