namespace GbaGraph.GraphQL;

/// <summary>Which documents may be run where clients can name documents that the server keeps (trusted documents).</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Refuses every document that isn't in the storage, with <see cref="OperationNotAllowedError"/>; nothing is stored at run time then.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Also takes the text of a document instead of its id, if that very text is in the storage under its SHA-256.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>What a request with another document is answered with; by default with the code HC0067.</summary>
    public IError OperationNotAllowedError { get; set; } = new Error("Only persisted operations are allowed.", "HC0067");
}
