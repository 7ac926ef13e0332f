namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentCyclesRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { ...A ...A ...B } } fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...A }", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.", 38)]
    [InlineData("{ dog { ...A } } fragment A on Dog { name ...B } fragment B on Dog { barkVolume ...A }", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.", 81)]
    [InlineData("{ dog { ...A } } fragment A on Dog { owner { ...B } } fragment B on Human { pets { ...A } }", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.", 84)]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...B }", "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.", 75)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
