using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Tests.Language;

public sealed class GraphQLParserTests
{
    [Theory]
    [InlineData("{ a }", "query { a }")]
    [InlineData("query { a }", "query { a }")]
    [InlineData("mutation M { a } subscription S { b }", "mutation M { a } subscription S { b }")]
    [InlineData("{ x: a(b: 1, c: $d) @e(f: true) @g { h } }", "query { x: a(b: 1, c: $d) @e(f: true) @g { h } }")]
    [InlineData("query Q($a: [Int!]! = [1 2], $b: X = {y: null} @c) @d { e }", "query Q($a: [Int!]! = [ 1, 2 ], $b: X = { y: null } @c) @d { e }")]
    [InlineData("{ ... on T @x { a } ... { b } ... @y { c } ...F @z }", "query { ... on T @x { a } ... { b } ... @y { c } ... F @z }")]
    [InlineData("fragment F on T @x { a }", "fragment F on T @x { a }")]
    [InlineData("{ on fragment query mutation true null }", "query { on fragment query mutation true null }")]
    [InlineData("{ a(b: [], c: {}, d: -0.5e3, e: E, f: \"x\\ny\", g: false) }", "query { a(b: [ ], c: { }, d: -0.5e3, e: E, f: \"x\\ny\", g: false) }")]
    [InlineData("\"d\" query ( \"v\" $a: Int) { b } \"\"\"f\"\"\" fragment F on T { c }", "\"d\" query(\"v\" $a: Int) { b } \"f\" fragment F on T { c }")]
    [InlineData("{ }", "query { }")]
    [InlineData(" # nothing", "")]
    public void Parse_Document_PrintsTheSameDocument(string text, string printed)
    {
        string once = GraphQLParser.Parse(text).ToString();
        once.ShouldBe(printed);
        GraphQLParser.Parse(once).ToString().ShouldBe(printed);
    }

    [Theory]
    [InlineData("{ nope", "Expected a `RightBrace`-token, but found a `EndOfFile`-token.", 1, 7)]
    [InlineData("{ echoText(text: \"unterminated) }", "Unterminated string.", 1, 18)]
    [InlineData("{ echoText(text: \"\\x\") }", "Invalid character escape sequence: \\120.", 1, 18)]
    [InlineData("{ a(", "Expected a `Name`-token, but found a `EndOfFile`-token.", 1, 5)]
    [InlineData("{ a() }", "Expected a `Name`-token, but found a `RightParenthesis`-token.", 1, 5)]
    [InlineData("query\nA() { a }", "Expected a `Dollar`-token, but found a `RightParenthesis`-token.", 2, 3)]
    [InlineData("query", "Expected a `LeftBrace`-token, but found a `EndOfFile`-token.", 1, 6)]
    [InlineData("{ a } }", "Unexpected token: `RightBrace`.", 1, 7)]
    [InlineData("notAnOperation { a }", "Unexpected name: `notAnOperation`.", 1, 1)]
    [InlineData("fragment on on T { a }", "Unexpected name: `on`.", 1, 10)]
    [InlineData("fragment F { a }", "Expected the keyword `on`, but found a `LeftBrace`-token.", 1, 12)]
    [InlineData("{ ... on }", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 10)]
    [InlineData("{ a(b: ) }", "Unexpected token: `RightParenthesis`.", 1, 8)]
    [InlineData("query($a: Int = $b) { c }", "Unexpected token: `Dollar`. A variable cannot stand in a constant.", 1, 17)]
    [InlineData("query($a: Int = [$b]) { c }", "Unexpected token: `Dollar`. A variable cannot stand in a constant.", 1, 18)]
    [InlineData("query($a: Int @d(x: $b)) { c }", "Unexpected token: `Dollar`. A variable cannot stand in a constant.", 1, 21)]
    [InlineData("query($a: [Int!!]) { c }", "Expected a `RightBracket`-token, but found a `Bang`-token.", 1, 16)]
    [InlineData("\"described\" { c }", "Unexpected token: `LeftBrace`.", 1, 13)]
    [InlineData("{ a: }", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 6)]
    [InlineData("{ a@ }", "Expected a `Name`-token, but found a `RightBrace`-token.", 1, 6)]
    public void Parse_BrokenText_SaysWhatAndWhere(string text, string message, int line, int column)
    {
        var error = Should.Throw<SyntaxException>(() => GraphQLParser.Parse(text));
        (error.Message, error.Line, error.Column, error.Code).ShouldBe((message, line, column, "HC0011"));
    }

    [Fact]
    public void Parse_Nodes_KnowTheirPlaces()
    {
        var document = GraphQLParser.Parse("query A($b: Int) {\n  c: d(e: [$b]) {\n    ...F\n  }\n}");
        var operation = document.Operations.ShouldHaveSingleItem();
        var field = operation.SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();
        var list = field.Arguments[0].Value.ShouldBeOfType<ListValueNode>();
        var spread = field.SelectionSet!.Selections[0].ShouldBeOfType<FragmentSpreadNode>();

        (operation.Line, operation.Column).ShouldBe((1, 1));
        (operation.VariableDefinitions[0].Line, operation.VariableDefinitions[0].Column).ShouldBe((1, 9));
        (field.Line, field.Column).ShouldBe((2, 3));
        (field.Arguments[0].Line, field.Arguments[0].Column).ShouldBe((2, 8));
        (list.Items[0].Line, list.Items[0].Column).ShouldBe((2, 12));
        (spread.Line, spread.Column).ShouldBe((3, 5));
        (field.Alias, field.Name, field.ResponseName).ShouldBe(("c", "d", "c"));
    }

    [Fact]
    public void Parse_TypeSystemDefinition_EndsThereAndIsKept()
    {
        var document = GraphQLParser.Parse("{ a } \"x\" type X { a: Int }");
        document.Definitions.Count.ShouldBe(1);
        document.TypeSystemDefinition.ShouldNotBeNull().Keyword.ShouldBe("type");
        document.TypeSystemDefinition.Column.ShouldBe(7);
    }

    [Theory]
    [InlineData("[1, {a: E}]", "[ 1, { a: E } ]")]
    [InlineData("null", "null")]
    public void ParseConstantValue_Value_IsRead(string text, string printed) =>
        GraphQLParser.ParseConstantValue(text).ToString().ShouldBe(printed);

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("$a")]
    [InlineData("[1")]
    public void ParseConstantValue_NoLoneConstant_Throws(string text) =>
        Should.Throw<SyntaxException>(() => GraphQLParser.ParseConstantValue(text));
}
