using System.Collections.Frozen;
using System.Text;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.PersistedOperations;

/// <summary>Documents in memory: those given at the start for ever, and of those that clients bring the ones used last, 1,000 at least.</summary>
internal sealed class InMemoryOperationDocumentStorage(IEnumerable<string> documents) : IOperationDocumentStorage
{
    private const int DocumentsKept = 1000;

    // Clients choose what is saved: the memory for it must be bounded.
    private const int MaxSavedBytes = 64 * 1024;
    private readonly FrozenDictionary<string, string> given = documents.ToFrozenDictionary(DocumentHash.Of, StringComparer.Ordinal);
    private readonly BoundedCache<string, string> saved = new(DocumentsKept);

    public ValueTask<string?> TryReadAsync(string documentId, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(given.GetValueOrDefault(documentId) ?? saved.Get(documentId));

    public ValueTask SaveAsync(string documentId, string document, CancellationToken cancellationToken = default)
    {
        if (Encoding.UTF8.GetByteCount(document) <= MaxSavedBytes) saved.Add(documentId, document);
        return ValueTask.CompletedTask;
    }
}
