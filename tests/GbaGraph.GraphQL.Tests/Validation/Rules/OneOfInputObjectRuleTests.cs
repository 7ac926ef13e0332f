namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class OneOfInputObjectRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ arguments { keyArgField(key: {code: \"a\"}, keys: [{id: 1}]) } }")]
    [InlineData("query ($c: String!) { arguments { keyArgField(key: {code: $c}) } }")]
    [InlineData("query ($k: KeyInput) { arguments { keyArgField(key: $k) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ arguments { keyArgField(key: {}) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 32)]
    [InlineData("{ arguments { keyArgField(key: {code: null}) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 32)]
    [InlineData("{ arguments { keyArgField(key: {code: \"a\", id: 1}) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 32)]
    [InlineData("{ arguments { keyArgField(key: {code: \"a\", id: null}) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 32)]
    [InlineData("{ arguments { keyArgField(keys: [{code: \"a\"}, {}]) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 47)]
    [InlineData("query ($k: KeyInput = {}) { arguments { keyArgField(key: $k) } }", "The Oneof Input Object `KeyInput` requires that exactly one field must be supplied and that field must not be `null`.", 23)]
    [InlineData("query ($c: String) { arguments { keyArgField(key: {code: $c}) } }", "The variable `c` is not compatible with the type of the current location.", 58)]
    [InlineData("query ($c: String = \"x\") { arguments { keyArgField(key: {code: $c}) } }", "The variable `c` is not compatible with the type of the current location.", 64)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
