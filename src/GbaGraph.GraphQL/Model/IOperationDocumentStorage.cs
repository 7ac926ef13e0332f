namespace GbaGraph.GraphQL;

/// <summary>Where documents are kept that clients name instead of sending them. Implementations are used by many requests at once.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The text of a document; null if it isn't there. A SHA-256 comes as 64 lower-case hexadecimal digits, without prefix.</summary>
    ValueTask<string?> TryReadAsync(string documentId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a document for later; called for automatic persisted operations only.</summary>
    ValueTask SaveAsync(string documentId, string document, CancellationToken cancellationToken = default);
}
