using GbaGraph.GraphQL.Tests.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionMergingRuleTests : RuleTests
{
    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { other: name other: name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) } }")]
    [InlineData("{ findDog(complex: {name: \"a\", owner: \"b\"}) { name } findDog(complex: {owner: \"b\", name: \"a\"}) { nickname } }")]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet { ... on Dog { owner { name } } ... on Cat { owner { n: name } } } }")]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { owner { name } ...B } fragment B on Dog { owner { name } }")]
    [InlineData("{ dog { owner { pets { name } } owner { pets { name } } } }")]
    public void Validate_KeptRule_Passes(string document) => ShouldPass(document);

    [Theory]
    [InlineData("{ dog { name: nickname name } }", "Encountered fields for the same object that cannot be merged.", 9)]
    [InlineData("{ dog { barkVolume barkVolume: name } }", "Encountered fields for the same object that cannot be merged.", 9)]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", "Encountered fields for the same object that cannot be merged.", 9)]
    [InlineData("query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }", "Encountered fields for the same object that cannot be merged.", 33)]
    [InlineData("query ($c: DogCommand!, $d: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $d) } }", "Encountered fields for the same object that cannot be merged.", 50)]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) isHouseTrained } }", "Encountered fields for the same object that cannot be merged.", 9)]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: [true, false]) booleanListArgField(booleanListArg: [false, true]) } }", "Encountered fields for the same object that cannot be merged.", 15)]
    [InlineData("{ pet { ... on Dog { some: nickname } ... on Cat { some: meowVolume } } }", "Encountered fields for the same object that cannot be merged.", 22)]
    [InlineData("{ pet { ... on Dog { some: name } ... on Cat { some: nickname } } }", "Encountered fields for the same object that cannot be merged.", 22)]
    [InlineData("{ dog { x: puppies { name } x: mother { name } } }", "Encountered fields for the same object that cannot be merged.", 9)]
    [InlineData("{ dog { owner { x: name } owner { x: __typename } } }", "Encountered fields for the same object that cannot be merged.", 17)]
    [InlineData("{ pet { ... on Dog { owner { x: name } } ... on Cat { owner { x: pets { name } } } } }", "Encountered fields for the same object that cannot be merged.", 30)]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nickname }", "Encountered fields for the same object that cannot be merged.", 43)]
    [InlineData("{ dog { ...A x: name } } fragment A on Dog { ...B } fragment B on Dog { x: nickname }", "Encountered fields for the same object that cannot be merged.", 73)]
    [InlineData("{ pet { name ... on Dog { name: nickname } } }", "Encountered fields for the same object that cannot be merged.", 9)]
    public void Validate_BrokenRule_Fails(string document, string message, params int[] columns) =>
        ShouldFail(document, message, columns);

    [Fact]
    public void Validate_Conflict_TellsBothFields()
    {
        var error = Validate("{ dog { n: name n: nickname } }").ShouldHaveSingleItem();
        error.Locations.ShouldBe([new(1, 9), new(1, 17)]);
        error.Path.ShouldBeNull();
        error.Extensions.Select(pair => $"{pair.Key}={pair.Value}").ShouldBe(
        [
            "declaringTypeA=Dog", "declaringTypeB=Dog", "fieldA=name", "fieldB=nickname", "typeA=String!", "typeB=String",
            "responseNameA=n", "responseNameB=n", "specifiedBy=https://spec.graphql.org/October2021/#sec-Field-Selection-Merging",
        ]);
    }

    [Fact]
    public void Validate_FieldsThatDoubleWithEachLevel_TakesLittleTime()
    {
        // Written out pair by pair this is 4 to the power of 40 comparisons.
        string document = "{ dog " + string.Concat(Enumerable.Repeat("{ mother { name } mother ", 40)) + "{ name }" + new string('}', 41);
        Fastest.OfThree(() => ShouldPass(document, new ValidationOptions { MaxFieldCycleDepth = null }))
            .ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Validate_TooManyPairs_IsRefusedWithCode()
    {
        string document = "{" + string.Concat(Enumerable.Repeat(" dog { name }", 90)) + " }";
        ShouldPass(document);
        ShouldFailWithCode(document, ValidationErrorCodes.TooManyFieldComparisons, new ValidationOptions { MaxFieldComparisons = 4000 });
    }
}
