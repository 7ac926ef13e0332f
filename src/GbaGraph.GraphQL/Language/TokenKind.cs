namespace GbaGraph.GraphQL.Language;

/// <summary>The lexical tokens of GraphQL; error messages show these names.</summary>
public enum TokenKind
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    Equal,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Pipe,
    Name,
    Integer,
    Float,
    String,
    BlockString,
}
