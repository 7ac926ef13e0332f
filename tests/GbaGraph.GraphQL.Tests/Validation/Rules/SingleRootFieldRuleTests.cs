namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleRootFieldRuleTests : RuleTests
{
    [Theory]
    [InlineData("subscription { newMessage { name } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { newMessage { name } }")]
    [InlineData("subscription { newMessage { name } newMessage { nickname } }")]
    [InlineData("subscription { ... { newMessage { name } } }")]
    [InlineData("subscription { newMessage { name @skip(if: true) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("subscription { newMessage { name } second }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { a: second b: second }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { ...F } fragment F on Subscription { newMessage { name } ... { second } }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { __typename }", "Subscription must not select an introspection top level field.")]
    [InlineData("subscription { name: __typename }", "Subscription must not select an introspection top level field.")]
    [InlineData("subscription { ... { __typename } }", "Subscription must not select an introspection top level field.")]
    [InlineData("subscription { second @skip(if: true) }", "The root field of a subscription must not depend on `@skip` or `@include`.")]
    [InlineData("subscription { ... @include(if: true) { second } }", "The root field of a subscription must not depend on `@skip` or `@include`.")]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
