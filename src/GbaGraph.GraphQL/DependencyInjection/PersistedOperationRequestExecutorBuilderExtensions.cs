using GbaGraph.GraphQL.PersistedOperations;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Lets requests name documents that the server keeps, instead of sending them.</summary>
public static class PersistedOperationRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Takes <c>documentId</c> (or <c>id</c>, or <c>extensions.persistedQuery.sha256Hash</c>) in requests. Without a storage
    /// of another kind the documents are those given to <see cref="AddInMemoryOperationDocumentStorage"/>.
    /// </summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.Configure(c => c.DocumentStorage ??= StorageOf);

    /// <summary>
    /// Takes them, and keeps a valid document that came with its SHA-256 (automatic persisted queries). While only persisted
    /// documents are allowed, nothing is kept.
    /// </summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.UsePersistedOperationPipeline().Configure(c => c.PersistsAutomatically = true);

    /// <summary>Keeps documents in memory: these, under their SHA-256, and those that clients bring, the last 1,000 at least of up to 64 KiB each.</summary>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(this IRequestExecutorBuilder builder, params IEnumerable<string> documents)
    {
        var storage = new InMemoryOperationDocumentStorage(documents);
        return builder.Configure(c => c.DocumentStorage = _ => storage);
    }

    /// <summary>Keeps documents in a folder, in files named after their identifier: <c>ID.graphql</c>. Files may be added while the server runs.</summary>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string cacheDirectory) =>
        builder.Configure(c => c.DocumentStorage = _ => new FileSystemOperationDocumentStorage(cacheDirectory));

    private static IOperationDocumentStorage StorageOf(IServiceProvider services) => services.GetService<IOperationDocumentStorage>() ?? new InMemoryOperationDocumentStorage([]);
}
