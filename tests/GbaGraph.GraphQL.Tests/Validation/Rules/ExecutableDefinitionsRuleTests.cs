namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("", "There are no operations in the GraphQL document.", 1)]
    [InlineData("# nothing", "There are no operations in the GraphQL document.", 1)]
    [InlineData("type Cow { name: String }", "A document containing TypeSystemDefinition is invalid for execution.", 1)]
    [InlineData("{ dog { name color } } extend type Dog { color: String }", "A document containing TypeSystemDefinition is invalid for execution.", 24)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
