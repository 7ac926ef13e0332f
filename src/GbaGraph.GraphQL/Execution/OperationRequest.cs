using System.Text.Json;
using GbaGraph.GraphQL.Cost;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What a caller asks.</summary>
/// <param name="Query">The text of the document; it may be empty where <see cref="DocumentId"/> names one.</param>
/// <param name="OperationName">Which of its operations; null or empty where it has only one.</param>
/// <param name="Variables">The values of its variables: an object, null, or undefined where there are none.</param>
public sealed record OperationRequest(string Query, string? OperationName = null, JsonElement Variables = default)
{
    /// <summary>The name of a document that the server keeps; <see cref="Query"/> may then be empty.</summary>
    public string? DocumentId { get; init; }

    /// <summary>What resolvers may ask for by name (<c>[GlobalState]</c>); null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    /// <summary>Where resolvers take their services from, if not from where the request came.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Whether the answer is to tell the request's cost.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>The kinds of operation that may come on the way that the request came.</summary>
    internal OperationKinds Allowed { get; init; } = OperationKinds.All;

    /// <summary>Whether <see cref="Query"/> is the document that the server keeps under <see cref="DocumentId"/>.</summary>
    internal bool IsPersisted { get; init; }

    /// <summary>The document, where it was prepared before and is known by its name.</summary>
    internal PreparedDocument? Prepared { get; init; }

    /// <summary>The document as the JSON string that was sent, where that isn't known yet.</summary>
    internal byte[]? SentQuery { get; init; }

    /// <summary>Whether the document is to be kept under <see cref="DocumentId"/>, its hash, if it is valid.</summary>
    internal bool IsNew { get; init; }

    /// <summary>Whether the document may be run where only persisted ones are allowed.</summary>
    internal bool MayBeUnpersisted { get; init; }

    /// <summary>Whether the request may ask for the schema where others may not.</summary>
    internal bool MayIntrospect { get; init; }

    /// <summary>Why the request can't be run, known before its document is looked at.</summary>
    internal Exception? Refusal { get; init; }

    /// <summary>The request with another document than the one that was sent.</summary>
    internal OperationRequest WithDocument(string text, PreparedDocument? prepared = null) => this with { Query = text, Prepared = prepared, SentQuery = null };
}
