namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class RequiredArgumentsRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ arguments { booleanArgField booleanArgField2: booleanArgField(booleanArg: null) } }")]
    [InlineData("{ arguments { optionalNonNullBooleanArgField } }")]
    [InlineData("{ dog { name @tag } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ arguments { nonNullBooleanArgField } }", "The argument `nonNullBooleanArg` is required.", 15)]
    [InlineData("{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }", "The argument `nonNullBooleanArg` is required.", 15)]
    [InlineData("{ arguments { multipleRequirements(y: 1) } }", "The argument `x` is required.", 15)]
    [InlineData("{ dog { name @skip } }", "The argument `if` is required.", 14)]
    [InlineData("{ dog { name @skip(if: null) } }", "The argument `if` is required.", 14)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
