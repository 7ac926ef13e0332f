namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Keeps valid documents by their text, and by the bytes in which requests sent it as a JSON string, so that a document
/// sent again is found before its text is even read. Long documents aren't kept.
/// </summary>
internal sealed class DocumentCache
{
    private const int DocumentsKept = 256;
    private const int LongestKept = 64 * 1024;
    private readonly BoundedCache<string, PreparedDocument> byText = new(DocumentsKept, StringComparer.Ordinal);
    private readonly BoundedCache<byte[], PreparedDocument> byBytes = new(DocumentsKept, new BytesComparer());

    public PreparedDocument? Get(string text) => byText.Get(text);

    /// <param name="sent">The text as a JSON string, quotes and escapes included.</param>
    public PreparedDocument? Get(ReadOnlySpan<byte> sent) => Keeps(sent) ? byBytes.GetBy(sent) : null;

    /// <summary>Whether a document of that length is kept by its bytes.</summary>
    public static bool Keeps(ReadOnlySpan<byte> sent) => sent.Length <= LongestKept;

    public void Add(PreparedDocument document)
    {
        if (document.Text.Length <= LongestKept) byText.Add(document.Text, document);
    }

    public void Add(byte[] sent, PreparedDocument document) => byBytes.Add(sent, document);
}
