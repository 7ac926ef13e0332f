namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests : RuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query ($c: ComplexInput) { findDog(complex: $c) { name } }")]
    [InlineData("query ($b: [Boolean!]) { booleanList(booleanListArg: $b) }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query ($a: Cat) { arguments { intArgField(intArg: $a) } }", "The type of variable `a` is not an input type.", 8)]
    [InlineData("query ($a: Dog!) { arguments { intArgField(intArg: $a) } }", "The type of variable `a` is not an input type.", 8)]
    [InlineData("query ($a: [Pet]) { arguments { intArgField(intArg: $a) } }", "The type of variable `a` is not an input type.", 8)]
    [InlineData("query ($a: CatOrDog) { arguments { intArgField(intArg: $a) } }", "The type of variable `a` is not an input type.", 8)]
    [InlineData("query ($a: Unknown) { arguments { intArgField(intArg: $a) } }", "The type of variable `a` is not an input type.", 8)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
