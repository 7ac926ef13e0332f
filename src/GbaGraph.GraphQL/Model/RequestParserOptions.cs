namespace GbaGraph.GraphQL;

/// <summary>Limits on documents, checked while they are parsed.</summary>
public sealed class RequestParserOptions
{
    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    public int MaxAllowedFields { get; set; } = 2048;
}
