using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.PersistedOperations;

/// <summary>Finds the documents that requests name, and refuses the others where only persisted ones are allowed.</summary>
internal sealed class PersistedDocuments(IOperationDocumentStorage? storage, bool isAutomatic, PersistedOperationOptions options)
{
    private const int DocumentsKept = 4096;
    private readonly BoundedCache<string, PreparedDocument> prepared = new(DocumentsKept);

    /// <summary>The request with its document, or with the reason why it can't be run.</summary>
    public async ValueTask<OperationRequest> ResolveAsync(OperationRequest request, CancellationToken cancellation)
    {
        try
        {
            return request.DocumentId is { } id ? await ByIdAsync(request, id, cancellation) : await ByBodyAsync(request, cancellation);
        }
        catch (Exception exception) when (exception is GraphQLException or RequestRefusedException)
        {
            return request with { Refusal = exception };
        }
    }

    /// <summary>Keeps a document that came with its hash and turned out valid.</summary>
    public ValueTask SaveAsync(OperationRequest request, CancellationToken cancellation) =>
        request.IsNew ? storage!.SaveAsync(request.DocumentId!, request.Query, cancellation) : ValueTask.CompletedTask;

    /// <summary>Finds the document by its name from now on, so that neither its text nor its hash is looked at again.</summary>
    public void Remember(string documentId, PreparedDocument document) => prepared.Add(documentId, document);

    /// <summary>Tells the client that its document was kept, beside what else the answer tells.</summary>
    public static IReadOnlyDictionary<string, object?> Receipt(string hash, IReadOnlyDictionary<string, object?>? others) => new Dictionary<string, object?>(others ?? new Dictionary<string, object?>(), StringComparer.Ordinal)
    {
        ["persistedQuery"] = new Dictionary<string, object?> { ["sha256Hash"] = hash, ["persisted"] = true },
    };

    private async ValueTask<OperationRequest> ByIdAsync(OperationRequest request, string id, CancellationToken cancellation)
    {
        var hasBody = request.Query.Length > 0;
        if (hasBody && DocumentHash.Is(id) && DocumentHash.Of(request.Query) != id) throw PersistedOperationErrors.Mismatch();
        if (storage is null) return hasBody ? request with { DocumentId = null } : throw PersistedOperationErrors.NotSupported();
        if (prepared.Get(id) is { } known) return request.WithDocument(string.Empty, known);
        if (await storage.TryReadAsync(id, cancellation) is { } stored) return request.WithDocument(stored) with { IsPersisted = true };
        if (!hasBody) throw PersistedOperationErrors.NotFound();
        if (IsForbidden(request)) throw new GraphQLException(options.OperationNotAllowedError);
        return isAutomatic && !options.OnlyAllowPersistedDocuments && DocumentHash.Is(id) ? request with { IsNew = true } : request with { DocumentId = null };
    }

    private async ValueTask<OperationRequest> ByBodyAsync(OperationRequest request, CancellationToken cancellation)
    {
        if (!IsForbidden(request)) return request;
        if (!options.AllowDocumentBody || storage is null) throw new GraphQLException(options.OperationNotAllowedError);
        var id = DocumentHash.Of(request.Query);
        return await storage.TryReadAsync(id, cancellation) is not null
            ? request with { DocumentId = id, IsPersisted = true }
            : throw new GraphQLException(options.OperationNotAllowedError);
    }

    private bool IsForbidden(OperationRequest request) => options.OnlyAllowPersistedDocuments && !request.MayBeUnpersisted;
}
