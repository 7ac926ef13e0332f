namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentNamesRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) isHouseTrained(atOtherHomes: true) @include(if: true) } }")]
    [InlineData("{ arguments { multipleRequirements(y: 2, x: 1) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { isHouseTrained(command: CLEAN_UP_HOUSE) } }", "The argument `command` does not exist.", 24)]
    [InlineData("{ dog { name @include(if: true, unless: false) } }", "The argument `unless` does not exist.", 33)]
    [InlineData("{ dog(a: [{c: 2}]) { name } }", "The argument `a` does not exist.", 7)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
