namespace GbaGraph.GraphQL.Language;

/// <summary>The lexical tokens of GraphQL; error messages show these names.</summary>
public enum TokenKind
{
    /// <summary>Before the first token.</summary>
    StartOfFile,

    /// <summary>Behind the last token.</summary>
    EndOfFile,

    /// <summary><c>!</c></summary>
    Bang,

    /// <summary><c>$</c></summary>
    Dollar,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary><c>(</c></summary>
    LeftParenthesis,

    /// <summary><c>)</c></summary>
    RightParenthesis,

    /// <summary><c>...</c></summary>
    Spread,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>@</c></summary>
    At,

    /// <summary><c>[</c></summary>
    LeftBracket,

    /// <summary><c>]</c></summary>
    RightBracket,

    /// <summary><c>{</c></summary>
    LeftBrace,

    /// <summary><c>}</c></summary>
    RightBrace,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary>A letter or underscore and what follows of letters, digits and underscores; keywords are names.</summary>
    Name,

    /// <summary>A number without fraction and exponent.</summary>
    Integer,

    /// <summary>A number with a fraction, an exponent or both.</summary>
    Float,

    /// <summary>Text in single quotes: <c>"text"</c>.</summary>
    String,

    /// <summary>Text in triple quotes, which may go over several lines.</summary>
    BlockString,
}
