namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { barkVolume } } }")]
    [InlineData("{ dog { ...F } } fragment F on Pet { name }")]
    [InlineData("{ dog { ...F } } fragment F on CatOrDog { ... on Cat { meowVolume } }")]
    [InlineData("{ pet { name ... on Dog { barkVolume } } catOrDog { ... on Cat { meowVolume } } }")]
    [InlineData("{ pet { ...F } } fragment F on DogOrHuman { ... on Dog { barkVolume } }")]
    [InlineData("{ resource { ... on Lonely { url } } }")]
    [InlineData("{ dog { ... @include(if: true) { name } } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ... on Cat { meowVolume } } }", "The parent type does not match the type condition on the fragment.", 9)]
    [InlineData("{ sentient { ... on Dog { barkVolume } } }", "The parent type does not match the type condition on the fragment.", 14)]
    [InlineData("{ human { ...F } } fragment F on HumanOrAlien { ... on Cat { meowVolume } }", "The parent type does not match the type condition on the fragment.", 49)]
    [InlineData("{ pet { ...F } } fragment F on Sentient { name }", "The parent type does not match the type condition on the fragment.", 9)]
    [InlineData("{ catOrDog { ... on HumanOrAlien { __typename } } }", "The parent type does not match the type condition on the fragment.", 14)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
