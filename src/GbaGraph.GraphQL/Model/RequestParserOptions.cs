namespace GbaGraph.GraphQL;

/// <summary>Limits on documents, checked while they are parsed.</summary>
public sealed class RequestParserOptions
{
    /// <summary>The most syntax nodes; more are refused with TOO_MANY_NODES.</summary>
    public int MaxAllowedNodes { get; set; } = 32_768;

    /// <summary>The most tokens, comments not counted; more are refused with TOO_MANY_TOKENS.</summary>
    public int MaxAllowedTokens { get; set; } = 65_536;

    /// <summary>The most fields, those of all fragments included; more are refused with TOO_MANY_FIELDS.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    /// <summary>The deepest nesting of braces, brackets and list types, at most 500; deeper documents are refused with TOO_DEEP.</summary>
    public int MaxAllowedRecursionDepth { get; set; } = 200;
}
