using System.Text;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Tests.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation;

public sealed class LimitTests : RuleTests
{
    private const string MotherInFragments =
        "fragment A on Dog { mother { ...B } } fragment B on Dog { mother { ... on Pet { ... on Dog { mother { ...C } } } } }";

    [Theory]
    [InlineData("{ dog { name } }", 2)]
    [InlineData("{ dog { mother { mother { name } } } }", 4)]
    [InlineData("{ dog { ... { ... on Dog { mother { name } } } } }", 3)]
    [InlineData("{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { mother { name } }", 4)]
    [InlineData("query __schema { dog { ...__type } } fragment __type on Dog { mother { name } }", 3)]
    [InlineData("{ __schema: dog { __type: mother { __typename: name } } }", 3)]
    [InlineData("query A { dog { name } } query B { dog { owner { pets { name } } } }", 4)]
    public void MaxDepth_Document_CountsFieldsFromOne(string document, int depth)
    {
        ShouldPass(document, new ValidationOptions { MaxDepth = depth, SkipIntrospectionInDepth = true });
        var error = Validate(document, new ValidationOptions { MaxDepth = depth - 1, SkipIntrospectionInDepth = true }).ShouldHaveSingleItem();
        error.Message.ShouldBe($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {depth - 1}.");
        error.Code.ShouldBe(ValidationErrorCodes.TooDeep);
        error.Extensions["allowedExecutionDepth"].ShouldBe(depth - 1);
        error.Extensions["detectedExecutionDepth"].ShouldBe((long)depth);
    }

    [Fact]
    public void MaxDepth_Introspection_CountsUnlessSkipped()
    {
        const string document = "{ dog { name } __schema { types { fields { name } } } }";
        ShouldPass(document, new ValidationOptions { MaxDepth = 2, SkipIntrospectionInDepth = true });
        ShouldPass(document, new ValidationOptions { MaxDepth = 4 });
        ShouldFailWithCode(document, ValidationErrorCodes.TooDeep, new ValidationOptions { MaxDepth = 3 });
    }

    [Fact]
    public void FieldCycle_FourthFieldWithinItself_IsRefused()
    {
        ShouldPass("{ dog { mother { mother { mother { name owner { name } } } } } }");
        var error = Validate("{ dog { mother { mother { mother { mother { name } } } } } }").ShouldHaveSingleItem();
        error.Message.ShouldBe("Maximum allowed coordinate cycle depth was exceeded.");
        error.Code.ShouldBe("HC0087");
        error.Path.ShouldBe(["dog", "mother", "mother", "mother"]);
        error.Locations.ShouldBe([new(1, 36)]);
    }

    [Theory]
    [InlineData("{ dog { ...A } } fragment C on Dog { mother { name } } " + MotherInFragments)]
    [InlineData("{ dog { owner { pets { ... on Dog { owner { pets { ... on Dog { owner { pets { ... on Dog { owner { name } } } } } } } } } } } }")]
    [InlineData("{ dog { a: mother { __schema: mother { c: mother { d: mother { name } } } } } }")]
    [InlineData("query __schema { dog { mother { mother { ...__type } } } } fragment __type on Dog { mother { mother { name } } }")]
    public void FieldCycle_InFragmentsOrBehindAliases_IsRefused(string document) =>
        ShouldFailWithCode(document, ValidationErrorCodes.FieldCycleTooDeep, ValidationOptions.Default);

    [Fact]
    public void FieldCycle_ParallelAndOtherFields_CountApart() =>
        ShouldPass("{ dog { ...A } b: dog { ...A } } fragment A on Dog { mother { mother { mother { name } owner { name } } } c: mother { name } }");

    [Fact]
    public void FieldCycle_OwnLimit_ReplacesTheGeneralOne()
    {
        const string document = "{ dog { mother { mother { name } } } }";
        var once = new Dictionary<string, int> { ["Dog.mother"] = 1 };
        ShouldFailWithCode(document, ValidationErrorCodes.FieldCycleTooDeep, new ValidationOptions { FieldCycleDepths = once });
        ShouldPass(document, new ValidationOptions { MaxFieldCycleDepth = 0, FieldCycleDepths = new Dictionary<string, int> { ["Dog.mother"] = 2, ["Query.dog"] = 1 } });
        ShouldPass("{ dog { mother { mother { mother { mother { name } } } } } }", new ValidationOptions { MaxFieldCycleDepth = null });
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ __type(name: \"Dog\") { name } }")]
    [InlineData("{ a: __schema { types { name } } }")]
    [InlineData("{ ...F } fragment F on Query { ... { __schema { types { name } } } }")]
    [InlineData("query __schema { dog: __schema { types { name } } }")]
    public void Introspection_NotAllowed_IsRefused(string document)
    {
        ShouldPass(document);
        ShouldFailWithCode(document, "HC0046", new ValidationOptions { AllowIntrospection = false });
    }

    [Fact]
    public void Introspection_NotAllowed_LeavesTypename() =>
        ShouldPass("query __schema { __schema: dog { __typename } __typename }", new ValidationOptions { AllowIntrospection = false });

    [Fact]
    public void IntrospectionDepth_ListsWithinLists_AreRefused()
    {
        ShouldPass("{ __schema { types { fields { type { name ofType { name } } } interfaces { name } } } }");
        ShouldFailWithCode("{ __schema { types { fields { type { fields { name } } } } } }", "HC0086", ValidationOptions.Default);
        ShouldFailWithCode(
            "{ __type(name: \"Dog\") { ...F } } fragment F on __Type { possibleTypes { interfaces { name } } }", "HC0086", ValidationOptions.Default);
    }

    [Fact]
    public void IntrospectionDepth_QueryThatToolsSend_Passes() => ShouldPass(
        """
        query IntrospectionQuery {
          __schema {
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
        }
        """,
        new ValidationOptions { MaxDepth = 1, SkipIntrospectionInDepth = true });

    [Fact]
    public void IntrospectionDepth_SeventeenWrappers_AreRefused()
    {
        static string Document(int wrappers) => "{ __type(name: \"Dog\") " + string.Concat(Enumerable.Repeat("{ ofType ", wrappers)) + "{ name }" + new string('}', wrappers + 1);
        ShouldPass(Document(16));
        ShouldFailWithCode(Document(17), "HC0086", ValidationOptions.Default);
    }

    [Theory]
    [InlineData("{ a: dog { b: name } }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { a: name b: name }")]
    [InlineData("{ dog { ...F mother { ...F } } } fragment F on Dog { a: name }")]
    [InlineData("query __schema { dog { ... { a: name ... on Dog { b: name } } } }")]
    public void Aliases_OverTheLimit_AreRefused(string document)
    {
        ShouldPass(document, new ValidationOptions { MaxAliases = 2 });
        ShouldFailWithCode(document, ValidationErrorCodes.TooManyAliases, new ValidationOptions { MaxAliases = 1 });
    }

    [Theory]
    [InlineData("{ dog { name } pet { name } }")]
    [InlineData("{ ...F ... { pet { name } } } fragment F on Query { dog { name mother { name } } }")]
    public void RootFields_OverTheLimit_AreRefused(string document)
    {
        ShouldPass(document, new ValidationOptions { MaxRootFields = 2 });
        ShouldFailWithCode(document, ValidationErrorCodes.TooManyRootFields, new ValidationOptions { MaxRootFields = 1 });
    }

    [Theory]
    [InlineData("query @tag @tag { dog { name } }")]
    [InlineData("query ($a: Boolean! @tag) { dog { name @skip(if: $a) } }")]
    [InlineData("{ ...F ...F } fragment F on Query { dog { name @tag } }")]
    [InlineData("{ ...F @onFragment } fragment F on Query @onFragment { dog { name } }")]
    public void Directives_OverTheLimit_AreRefused(string document)
    {
        ShouldPass(document, new ValidationOptions { MaxDirectives = 2 });
        ShouldFailWithCode(document, ValidationErrorCodes.TooManyDirectives, new ValidationOptions { MaxDirectives = 1 });
    }

    [Theory]
    [InlineData("{ ...F ...F } fragment F on Query { dog { name } }", 2)]
    [InlineData("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { dog { ...C } } fragment C on Dog { name }", 5)]
    [InlineData("query A { ...F } query B { ...F } fragment F on Query { dog { name } }", 2)]
    public void FragmentVisits_OverTheLimit_AreRefused(string document, int visits)
    {
        ShouldPass(document, new ValidationOptions { MaxFragmentVisits = visits });
        ShouldFailWithCode(document, ValidationErrorCodes.TooManyFragmentVisits, new ValidationOptions { MaxFragmentVisits = visits - 1 });
    }

    [Fact]
    public void Selections_FragmentSpreadOften_CountEachTime()
    {
        const string document = "{ dog { ...F mother { ...F } } } fragment F on Dog { name nickname ... { barkVolume } }";
        ShouldPass(document, new ValidationOptions { MaxSelections = 12 });
        ShouldFailWithCode(document, ValidationErrorCodes.TooManySelections, new ValidationOptions { MaxSelections = 11 });
    }

    [Fact]
    public void Validate_ManyErrors_ReportsTheFirstFew() =>
        Validate("{" + string.Concat(Enumerable.Range(0, 50).Select(n => $" nope{n}")) + " }").Count.ShouldBe(5);

    public static TheoryData<string, string> HostileDocuments()
    {
        var data = new TheoryData<string, string>();
        data.Add("fragments that double each level", Chain(60, n => $"...F{n} ...F{n}"));
        data.Add("a chain of fragments", Chain(20_000, n => $"...F{n}"));
        data.Add("a chain of nested fragments", Chain(900, n => string.Concat(Enumerable.Repeat("... { ", 90)) + $"...F{n}" + new string('}', 90)));
        data.Add("operations that share fragments", string.Concat(Enumerable.Range(0, 5000).Select(n => $"query Q{n} {{ ...F }} ")) + "fragment F on Query { dog { name } }");
        data.Add("a fragment ring", "{ ...F0 } " + string.Concat(Enumerable.Range(0, 10_000).Select(n => $"fragment F{n} on Query {{ ...F{(n + 1) % 10_000} }} ")));
        data.Add("one field again and again", "{ dog {" + string.Concat(Enumerable.Repeat(" mother { mother { name } }", 600)) + "} }");
        data.Add("exclusive fields", "{ pet {" + string.Concat(Enumerable.Repeat(" ... on Dog { owner { name } } ... on Cat { owner { name } }", 300)) + "} }");
        data.Add("a variable used everywhere", "query ($a: [Boolean!]) {" + string.Concat(Enumerable.Repeat(" booleanList(booleanListArg: [" + string.Concat(Enumerable.Repeat("$a ", 3500)) + "])", 90)) + "}");
        return data;
    }

    [Theory]
    [MemberData(nameof(HostileDocuments))]
    public void Validate_HostileDocument_EndsInTime(string name, string document)
    {
        name.ShouldNotBeEmpty();
        var parsed = GraphQLParser.Parse(Encoding.UTF8.GetBytes(document));
        Fastest.OfThree(() => DocumentValidator.Validate(PetSchema.Instance, parsed).ShouldNotBeEmpty())
            .ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("", "... { ", "dog { name }", " }", "")]
    [InlineData("dog { ", "mother { ", "name", " }", " }")]
    [InlineData("arguments { anyArgField(anyArg: ", "[", "1", "]", ") }")]
    [InlineData("arguments { strictArgField(strict: ", "{count: 1, inner: ", "{count: 1}", "}", ") }")]
    public void Validate_DeepestDocument_FitsASmallStack(string start, string open, string inside, string close, string end)
    {
        string nested = start
            + string.Concat(Enumerable.Repeat(open, 490)) + inside + string.Concat(Enumerable.Repeat(close, 490))
            + end;
        string text = $"{{ {nested} {nested} }}";
        var document = GraphQLParser.Parse(text, new ParserOptions { MaxDepth = ParserOptions.GreatestDepth });
        IReadOnlyList<ValidationError>? errors = null;
        var thread = new Thread(
            () => errors = DocumentValidator.Validate(PetSchema.Instance, document, new ValidationOptions { MaxFieldCycleDepth = null }),
            1024 * 1024);
        thread.Start();
        thread.Join();
        errors.ShouldNotBeNull().ShouldBeEmpty();
    }

    private static string Chain(int length, Func<int, string> spread) =>
        "{ ...F0 } "
        + string.Concat(Enumerable.Range(0, length).Select(n => $"fragment F{n} on Query {{ {spread(n + 1)} }} "))
        + $"fragment F{length} on Query {{ dog {{ name }} }}";
}
