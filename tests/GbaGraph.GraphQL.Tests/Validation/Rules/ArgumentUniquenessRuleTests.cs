namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) a: isHouseTrained(atOtherHomes: true) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) } }", "More than one argument with the same name in an argument set is ambiguous and invalid.", 44)]
    [InlineData("{ dog { name @skip(if: true, if: false) } }", "More than one argument with the same name in an argument set is ambiguous and invalid.", 30)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
