namespace GbaGraph.GraphQL.Language;

/// <summary>Limits on what the parser takes in; a document beyond one is refused while it is read.</summary>
public sealed record ParserOptions
{
    /// <summary>Every limit as it is set here: none on tokens and nodes.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens, comments not counted.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>The most syntax nodes.</summary>
    public int MaxNodes { get; init; } = int.MaxValue;

    /// <summary>The most field selections, fragments' included.</summary>
    public int MaxFields { get; init; } = 2048;

    /// <summary>
    /// The deepest nesting of selection sets, lists, objects and list types together. The parser and everything behind
    /// it recurse over the document, so that this is also what keeps them within the stack; values over
    /// <see cref="GreatestDepth"/> count as that.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>What <see cref="MaxDepth"/> can be set to at most.</summary>
    public const int GreatestDepth = 500;
}
