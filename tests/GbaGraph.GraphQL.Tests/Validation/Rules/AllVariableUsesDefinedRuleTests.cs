namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedRuleTests : RuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query ($a: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: $a) } }", "The following variables were not declared: a.", 1)]
    [InlineData("{ dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "The following variables were not declared: a.", 1)]
    [InlineData("{ dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { isHouseTrained(atOtherHomes: $a) }", "The following variables were not declared: a.", 1)]
    [InlineData("query A($a: Boolean) { dog { ...F } } query B { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "The following variables were not declared: a.", 39)]
    [InlineData("{ dog { name @skip(if: $a) } arguments { strictArgField(strict: {count: $b, list: [$c, $a]}) anyArgField(anyArg: [{x: $d}]) } }", "The following variables were not declared: a, b, c, d.", 1)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
