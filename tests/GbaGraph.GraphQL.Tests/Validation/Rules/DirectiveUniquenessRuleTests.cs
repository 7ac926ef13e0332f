namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectiveUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog @skip(if: true) { name } b: dog @skip(if: true) { name } }")]
    [InlineData("{ dog @skip(if: true) @include(if: true) { name } }")]
    [InlineData("{ dog @tag @tag(name: \"b\") { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog @skip(if: true) @skip(if: false) { name } }", "Only one of each directive is allowed per location.", 23)]
    [InlineData("{ ... @skip(if: true) @include(if: true) @skip(if: true) { dog { name } } }", "Only one of each directive is allowed per location.", 42)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
