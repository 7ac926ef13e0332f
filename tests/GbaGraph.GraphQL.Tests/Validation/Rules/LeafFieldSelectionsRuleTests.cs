namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { barkVolume } }")]
    [InlineData("{ arguments { anyArgField } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { barkVolume { sinceWhen } } }", "Field \"barkVolume\" must not have a selection since type \"Int\" has no subfields.", 9)]
    [InlineData("{ dog { name { } } }", "Field \"name\" must not have a selection since type \"String!\" has no subfields.", 9)]
    [InlineData("{ human }", "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"?", 3)]
    [InlineData("{ pet }", "Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"?", 3)]
    [InlineData("{ catOrDog }", "Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"?", 3)]
    [InlineData("{ dog { puppies } }", "Field \"puppies\" of type \"[Dog!]\" must have a selection of subfields. Did you mean \"puppies { ... }\"?", 9)]
    [InlineData("{ dog { } }", "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"?", 3)]
    [InlineData("{ }", "Operation `Unnamed` has a empty selection set. Root types without subfields are disallowed.", 1)]
    [InlineData("query Q { }", "Operation `Q` has a empty selection set. Root types without subfields are disallowed.", 1)]
    [InlineData("{ ...F } fragment F on Query { }", "The fragment `F` has an empty selection set.", 10)]
    [InlineData("{ dog { ... { } } }", "An inline fragment has an empty selection set.", 9)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);
}
