namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionsRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ pet { name __typename } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("{ any: dog { any: name } }")]
    [InlineData("{ dog { name } __typename }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { name } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { meowVolume } }", "The field `meowVolume` does not exist on the type `Dog`.", 9)]
    [InlineData("{ dog { barkVolume: kawVolume } }", "The field `kawVolume` does not exist on the type `Dog`.", 9)]
    [InlineData("{ pet { nickname } }", "The field `nickname` does not exist on the type `Pet`.", 9)]
    [InlineData("{ ...F } fragment F on Query { nope { deeper } }", "The field `nope` does not exist on the type `Query`.", 32)]
    [InlineData("{ catOrDog { name barkVolume } }", "A union type cannot declare a field directly. Use inline fragments or fragments instead.", 14, 19)]
    [InlineData("{ dog { __schema { types { name } } } }", "The field `__schema` does not exist on the type `Dog`.", 9)]
    [InlineData("{ __nope }", "The field `__nope` does not exist on the type `Query`.", 3)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
