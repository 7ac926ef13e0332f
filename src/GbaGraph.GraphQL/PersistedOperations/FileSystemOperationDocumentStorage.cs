using System.Text.RegularExpressions;

namespace GbaGraph.GraphQL.PersistedOperations;

/// <summary>Documents in a folder, each in a file named after its identifier: <c>ID.graphql</c>.</summary>
internal sealed partial class FileSystemOperationDocumentStorage(string folder) : IOperationDocumentStorage
{
    public async ValueTask<string?> TryReadAsync(string documentId, CancellationToken cancellationToken = default)
    {
        var file = FileOf(documentId);
        return file is not null && File.Exists(file) ? await File.ReadAllTextAsync(file, cancellationToken) : null;
    }

    public async ValueTask SaveAsync(string documentId, string document, CancellationToken cancellationToken = default)
    {
        if (FileOf(documentId) is not { } file) return;
        Directory.CreateDirectory(folder);
        var unfinished = System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N"));
        await File.WriteAllTextAsync(unfinished, document, cancellationToken);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>Null for an identifier that could lead out of the folder.</summary>
    private string? FileOf(string documentId) => FileName().IsMatch(documentId) ? System.IO.Path.Combine(folder, documentId + ".graphql") : null;

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,128}\z")]
    private static partial Regex FileName();
}
