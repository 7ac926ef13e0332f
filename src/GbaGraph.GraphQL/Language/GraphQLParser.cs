using System.Text;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

/// <summary>Reads executable documents (specification, section 2).</summary>
public static class GraphQLParser
{
    /// <summary>
    /// Parses a document. Text without any definition gives an empty document, and a document that goes over into type
    /// system definitions ends there; validation refuses both.
    /// </summary>
    /// <exception cref="SyntaxException">The text breaks the grammar or exceeds a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserOptions? options = null) =>
        new DocumentReader(utf8, options ?? ParserOptions.Default).ReadDocument();

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static DocumentNode Parse(string text, ParserOptions? options = null) =>
        Parse(Encoding.UTF8.GetBytes(text), options);

    /// <summary>Parses one value without variables, as it stands behind a default.</summary>
    /// <exception cref="SyntaxException">The text is no such value or exceeds a limit.</exception>
    public static ValueNode ParseConstantValue(string text, ParserOptions? options = null) =>
        new DocumentReader(Encoding.UTF8.GetBytes(text), options ?? ParserOptions.Default).ReadLoneValue();
}
