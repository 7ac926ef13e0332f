namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("fragment F on Dog { name } { dog { name } }", "The specified fragment `F` is not used within the current document.", 1)]
    [InlineData("fragment F on Dog { name }", "The specified fragment `F` is not used within the current document.", 1)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
