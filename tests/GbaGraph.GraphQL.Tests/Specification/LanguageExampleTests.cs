using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Tests.Validation;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>Chapter 2 of the specification, and the descriptions of section 3.3, by example.</summary>
public sealed class LanguageExampleTests
{
    private static readonly IReadOnlyList<LanguageExample> All = Examples.Read<LanguageExample>("language.jsonl");

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        for (var n = 0; n < All.Count; n++) data.Add(n, All[n].ToString());
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_Example_EndsAsTheSectionSays(int number, string text)
    {
        var example = All[number];
        if (!example.Valid && !example.Parses)
        {
            Should.Throw<SyntaxException>(() => GraphQLParser.Parse(example.Source), text).Code.ShouldBe(SyntaxErrorCodes.Syntax);
            return;
        }

        var document = GraphQLParser.Parse(example.Source);
        if (example.Parses || !example.Executable) DocumentValidator.Validate(PetSchema.Instance, document).ShouldNotBeEmpty();
        if (example.Value is { } value) StringIn(document).ShouldBe(value);
    }

    private static string StringIn(DocumentNode document) =>
        ((StringValueNode)((FieldNode)document.Operations.Single().SelectionSet.Selections[0]).Arguments[0].Value).Value;
}
