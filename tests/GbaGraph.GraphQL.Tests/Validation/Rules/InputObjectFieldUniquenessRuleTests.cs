namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ findDog(complex: {name: \"a\", owner: \"b\"}) { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ findDog(complex: {name: \"a\", name: \"a\"}) { name } }", "There can be only one input field named `name`.", 32)]
    [InlineData("{ arguments { anyArgField(anyArg: {a: 1, a: 2}) } }", "There can be only one input field named `a`.", 42)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
