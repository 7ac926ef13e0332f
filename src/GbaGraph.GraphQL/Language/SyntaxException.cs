namespace GbaGraph.GraphQL.Language;

/// <summary>The text is no GraphQL document, or exceeds a limit of the parser.</summary>
public sealed class SyntaxException(string message, int line, int column, string code) : Exception(message)
{
    /// <summary>The line of the offending token, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column of the offending token, counted from 1.</summary>
    public int Column { get; } = column;

    /// <summary>A stable code, one of <see cref="SyntaxErrorCodes"/>.</summary>
    public string Code { get; } = code;
}
