namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { name } fragment A on Dog { nickname }", "There are multiple fragments with the name `A`.", 45)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
