namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ arguments { strictArgField(strict: {count: 1}) } }")]
    [InlineData("query ($n: Int!) { arguments { strictArgField(strict: {count: $n}) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ arguments { strictArgField(strict: {}) } }", "`count` is a required field and cannot be null.", 38)]
    [InlineData("{ arguments { strictArgField(strict: {count: null}) } }", "`count` is a required field and cannot be null.", 39)]
    [InlineData("{ arguments { strictArgField(strict: {count: 1, inner: {}, many: [{}]}) } }", "`count` is a required field and cannot be null.", 56, 67)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
