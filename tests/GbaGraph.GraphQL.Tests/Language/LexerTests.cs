using System.Text;
using GbaGraph.GraphQL.Language;

namespace GbaGraph.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", TokenKind.Bang)]
    [InlineData("$", TokenKind.Dollar)]
    [InlineData("&", TokenKind.Ampersand)]
    [InlineData("(", TokenKind.LeftParenthesis)]
    [InlineData(")", TokenKind.RightParenthesis)]
    [InlineData("...", TokenKind.Spread)]
    [InlineData(":", TokenKind.Colon)]
    [InlineData("=", TokenKind.Equal)]
    [InlineData("@", TokenKind.At)]
    [InlineData("[", TokenKind.LeftBracket)]
    [InlineData("]", TokenKind.RightBracket)]
    [InlineData("{", TokenKind.LeftBrace)]
    [InlineData("|", TokenKind.Pipe)]
    [InlineData("}", TokenKind.RightBrace)]
    [InlineData("_name9", TokenKind.Name)]
    [InlineData("0", TokenKind.Integer)]
    [InlineData("-12", TokenKind.Integer)]
    [InlineData("0.5", TokenKind.Float)]
    [InlineData("-1E+3", TokenKind.Float)]
    [InlineData("1.5e-3", TokenKind.Float)]
    [InlineData("\"\"", TokenKind.String)]
    [InlineData("\"\"\"\"\"\"", TokenKind.BlockString)]
    public void MoveNext_OneToken_GivesItsKindAndText(string text, TokenKind kind)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(text));
        lexer.MoveNext();
        lexer.Kind.ShouldBe(kind);
        Encoding.UTF8.GetString(lexer.Text).ShouldBe(text);
        lexer.MoveNext();
        lexer.Kind.ShouldBe(TokenKind.EndOfFile);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData("1.e3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("0x1F")]
    [InlineData("12abc")]
    [InlineData("1.23.4")]
    [InlineData(".5")]
    [InlineData("..")]
    [InlineData("?")]
    [InlineData("~")]
    [InlineData("é")]
    [InlineData("\0")]
    [InlineData("\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\\\"")]
    [InlineData("\"\"\"a\"\"")]
    [InlineData("\"\"\"a\\\"\"\"")]
    public void MoveNext_NoToken_Throws(string text) => Should.Throw<SyntaxException>(() => Values(text));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\"", "escaped \n\r\b\t\f")]
    [InlineData("\"slashes \\\\ \\/\"", "slashes \\ /")]
    [InlineData("\"unicode \\u1234\\u5678\\u90AB\\uCDEF\"", "unicode \u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u{1F4A9}\"", "\U0001F4A9")]
    [InlineData("\"\\u{00000041}\"", "A")]
    [InlineData("\"\\uD83D\\uDCA9\"", "\U0001F4A9")]
    [InlineData("\"香港 \U0001F600\"", "香港 \U0001F600")]
    [InlineData("\"#not a comment, {}\"", "#not a comment, {}")]
    public void MoveNext_String_ResolvesEscapes(string text, string value) => Values(text).ShouldBe([value]);

    [Theory]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\uDEAD\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"\\uD83Dx\"")]
    [InlineData("\"\\uD83D\\uD83D\"")]
    [InlineData("\"\\u{110000}\"")]
    [InlineData("\"\\u{D800}\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\\u{41\"")]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFFF}\"")]
    [InlineData("\"\\uD83D\\u{DCA9}\"")]
    public void MoveNext_EscapeOfNoScalarValue_Throws(string text) =>
        Should.Throw<SyntaxException>(() => Values(text)).Code.ShouldBe(SyntaxErrorCodes.Syntax);

    [Theory]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"unescaped \\n\\u1234\"\"\"", "unescaped \\n\\u1234")]
    [InlineData("\"\"\"multi\r\nline\rwith\nbreaks\"\"\"", "multi\nline\nwith\nbreaks")]
    [InlineData("\"\"\"\n\n  spans\n    multiple\n      lines\n\n\"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"  first\n    second\n  third\"\"\"", "  first\n  second\nthird")]
    [InlineData("\"\"\"\n  \t \n \"\"\"", "")]
    public void MoveNext_BlockString_DropsCommonIndentation(string text, string value) => Values(text).ShouldBe([value]);

    [Fact]
    public void MoveNext_IgnoredText_IsSkippedEverywhere() =>
        Values("\uFEFF#香港\r\"a\"\uFEFF,,\t#x\r\n\"b\" # end").ShouldBe(["a", "b"]);

    [Theory]
    [InlineData("a\nb", 2, 1)]
    [InlineData("a\rb", 2, 1)]
    [InlineData("a\r\n  b", 2, 3)]
    [InlineData("a\n\n\tb", 3, 2)]
    [InlineData("\"香港\" b", 1, 6)]
    [InlineData("\"\U0001F600\" b", 1, 6)]
    [InlineData("\"\"\"香\n港\"\"\" b", 2, 6)]
    [InlineData("a #香港\nb", 2, 1)]
    [InlineData("\uFEFFa b", 1, 3)]
    public void MoveNext_SecondToken_KnowsItsPlace(string text, int line, int column)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(text));
        lexer.MoveNext();
        lexer.MoveNext();
        (lexer.Line, lexer.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0x23, 0xFF })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xE6, 0xB8 })]
    public void Constructor_NoUtf8_Throws(byte[] bytes) => Should.Throw<SyntaxException>(() => new Lexer(bytes).Kind);

    private static List<string> Values(string text)
    {
        var values = new List<string>();
        var lexer = new Lexer(Encoding.UTF8.GetBytes(text));
        for (lexer.MoveNext(); lexer.Kind != TokenKind.EndOfFile; lexer.MoveNext())
        {
            values.Add(lexer.StringValue);
        }

        return values;
    }
}
