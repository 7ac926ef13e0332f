namespace GbaGraph.GraphQL.Language;

/// <summary>What a refused document is refused for.</summary>
public static class SyntaxErrorCodes
{
    /// <summary>The text breaks the grammar.</summary>
    public const string Syntax = "HC0011";

    /// <summary>The text has more tokens than <see cref="ParserOptions.MaxTokens"/>.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document has more nodes than <see cref="ParserOptions.MaxNodes"/>.</summary>
    public const string TooManyNodes = "TOO_MANY_NODES";

    /// <summary>The document has more fields than <see cref="ParserOptions.MaxFields"/>.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>Braces, brackets and parentheses nest deeper than <see cref="ParserOptions.MaxDepth"/>.</summary>
    public const string TooDeep = "TOO_DEEP";
}
