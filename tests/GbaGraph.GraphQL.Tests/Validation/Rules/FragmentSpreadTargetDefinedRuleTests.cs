namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ...F } } fragment F on Dog { name }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ...undefinedFragment } }", "The specified fragment `undefinedFragment` does not exist.", 9)]
    [InlineData("{ dog { ... { ...nope } } }", "The specified fragment `nope` does not exist.", 15)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
