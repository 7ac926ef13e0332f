namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ findDog(complex: {name: \"Fido\"}) { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ findDog(complex: {favoriteCookieFlavor: \"Bacon\"}) { name } }", "The specified input object field `favoriteCookieFlavor` does not exist.", 21)]
    [InlineData("query ($a: ComplexInput = {nope: [{deeper: 1}]}) { findDog(complex: $a) { name } }", "The specified input object field `nope` does not exist.", 28)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
