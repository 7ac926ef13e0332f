namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariableUniquenessRuleTests : RuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean) { ...F } query B($a: Boolean) { ...F } fragment F on Query { dog { isHouseTrained(atOtherHomes: $a) } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("query ($a: Boolean, $a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }", "A document containing operations that define more than one variable with the same name is invalid for execution.", 21)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
